// The schema of metadata, the same for every object of Kubernetes. What labels and annotations hold is for rules of their own.

const text = { type: 'string', nullable: true };
const flag = { type: 'boolean', nullable: true };
const count = { type: 'integer', nullable: true };
const texts = { type: 'array', nullable: true, items: { type: 'string' } };
const pairs = { type: 'object', nullable: true };

const OWNER = {
  type: 'object',
  properties: { apiVersion: text, kind: text, name: text, uid: text, controller: flag, blockOwnerDeletion: flag },
  additionalProperties: false,
};

export const OBJECT_META = {
  $id: 'ObjectMeta',
  type: 'object',
  properties: {
    name: { type: 'string' },
    generateName: text,
    namespace: text,
    labels: pairs,
    annotations: pairs,
    finalizers: texts,
    ownerReferences: { type: 'array', nullable: true, items: OWNER },
    uid: text,
    resourceVersion: text,
    selfLink: text,
    generation: count,
    creationTimestamp: text,
    deletionTimestamp: text,
    deletionGracePeriodSeconds: count,
    managedFields: { type: 'array', nullable: true },
  },
  additionalProperties: false,
};
