import { ApiObject, App, Chart, type ChartProps } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** A chart in an app of its own. Nothing is written until the app is synthesized. */
export function chart(id = 'net', props: ChartProps = {}): Chart {
  return new Chart(new App(), id, props);
}

/** What a construct renders, without judging the tree around it. */
export function render(construct: IConstruct) {
  return ApiObject.of(construct).toJson();
}

/** A pod as short as can be. */
export const POD = { containers: [{ name: 'c', image: 'busybox' }] };
