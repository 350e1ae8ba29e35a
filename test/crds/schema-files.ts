import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** The part of an OpenAPI schema that CustomResourceDefinitions use. */
export interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-list-type'?: string;
  readonly 'x-kubernetes-map-type'?: string;
}

export interface CustomResource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly group: string;
    readonly scope: string;
    readonly names: {
      readonly kind: string;
      readonly plural: string;
      readonly singular: string;
      readonly shortNames?: readonly string[];
      readonly categories?: readonly string[];
    };
    readonly versions: readonly {
      readonly name: string;
      readonly served: boolean;
      readonly storage: boolean;
      readonly subresources?: { readonly status?: object; readonly scale?: Readonly<Record<string, string>> };
      readonly schema: { readonly openAPIV3Schema: Schema };
    }[];
  };
}

export const GROUPS = ['spiderpool.spidernet.io', 'k8s.cni.cncf.io', 'apps.kruise.io'] as const;

/** The definitions in `crds/<group>.yaml`; a file that is not plain YAML fails here. */
export function customResources(group: (typeof GROUPS)[number]): CustomResource[] {
  const file = join(__dirname, '..', '..', 'crds', `${group}.yaml`);
  return parseAllDocuments(readFileSync(file, 'utf8')).map(document => {
    if (document.errors.length > 0) {
      throw new Error(`${file}: ${document.errors.map(error => error.message).join('\n')}`);
    }
    return document.toJS() as CustomResource;
  });
}

/** Every named property of a schema with its dotted path; `[]` stands for a list's items. */
export function properties(schema: Schema, path = ''): [path: string, property: Schema][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, Schema][] => {
    const place = path === '' ? name : `${path}.${name}`;
    return [[place, property], ...properties(property, place)];
  });
  const items = schema.items === undefined ? [] : properties(schema.items, `${path}[]`);
  return [...own, ...items];
}
