/**
 * cdk8s constructs for Spiderpool, Multus and OpenKruise. Everything public is listed here, by subject.
 *
 * @packageDocumentation
 */

// Addresses: pools, subnets, reserved addresses.
export type { AddressBlockProps, SpiderRoute } from './constructs/address-block-props';
export { AdvancedCronJob, type AdvancedCronJobProps } from './constructs/advanced-cron-job';
export type { AdvancedCronJobOptions, AdvancedCronJobSchedule } from './constructs/advanced-cron-job-spec';
export { AdvancedDaemonSet, type AdvancedDaemonSetProps } from './constructs/advanced-daemon-set';
export type {
  AdvancedDaemonSetOptions,
  AdvancedDaemonSetRollingUpdate,
  AdvancedDaemonSetUpdateStrategy,
} from './constructs/advanced-daemon-set-spec';
export { AdvancedStatefulSet, type AdvancedStatefulSetProps } from './constructs/advanced-stateful-set';
export type {
  AdvancedStatefulSetOptions,
  AdvancedStatefulSetUpdateStrategy,
} from './constructs/advanced-stateful-set-spec';
// Networks and NICs.
export { type AttachedSubnetNetworking, attachNics, type WorkloadWithPodMetadata } from './constructs/attach-nics';
export { BroadcastJob, type BroadcastJobProps } from './constructs/broadcast-job';
export type { BroadcastJobCompletionPolicy, BroadcastJobOptions } from './constructs/broadcast-job-spec';
// Workloads.
export { CloneSet, type CloneSetProps } from './constructs/clone-set';
export type {
  CloneSetOptions,
  CloneSetScaleStrategy,
  CloneSetUpdateOptions,
  CloneSetUpdateStrategy,
} from './constructs/clone-set-spec';
// Apps: the output for Argo CD and Flux, and several clusters in one app.
export { Cluster } from './constructs/cluster';
export type { DeploymentOptions, DeploymentStrategy } from './constructs/deployment-spec';
export type { ExternalAddressesProps, ExternalCapacity, ExternalFamily } from './constructs/external-addresses';
export { FixedPoolCloneSet, type FixedPoolCloneSetProps } from './constructs/fixed-pool-clone-set';
export type { InPlaceOptions, TemplateOptions } from './constructs/in-place';
export type { IpNumber } from './constructs/ip-number';
export type { JobPodOptions } from './constructs/job-pods';
export type { LabelSelector, LabelSelectorRequirement } from './constructs/label-selector';
export type {
  CustomConfigProps,
  IbSriovConfigProps,
  IpoibConfigProps,
  IpvlanConfigProps,
  MacvlanConfigProps,
  ManagedNetworkOptions,
  MultusConfigOptions,
  OvsConfigProps,
  ParentVlan,
  ResourceInjectOptions,
  SpiderMultusConfigProps,
  SriovConfigProps,
  TxRates,
  VlanConfigProps,
  VlanTag,
  VlanTrunk,
} from './constructs/multus-config-props';
export type {
  CronJobOptions,
  DaemonSetOptions,
  JobOptions,
  ReplicaSetOptions,
  StatefulSetOptions,
} from './constructs/native-specs';
export type { INetwork } from './constructs/network';
export {
  type ExternalNetworkProps,
  NetworkAttachmentDefinition,
  type NetworkAttachmentDefinitionProps,
} from './constructs/network-attachment-definition';
export type {
  DefaultPoolNic,
  DefaultSubnetNic,
  Nic,
  PodRouting,
  PoolNetworking,
  PoolNic,
  SubnetNetworking,
  SubnetNic,
} from './constructs/nic';
export type { Reclaim } from './constructs/pod-annotations';
export { PodOwner, type PodOwnerProps, type Selecting } from './constructs/pod-owner';
export type { ContainersSource, PodSource, PodSpecSource, PodTemplateSource } from './constructs/pod-source';
export type { PoolSize } from './constructs/pool-size';
export type { IntOrPercent, TextMap } from './constructs/prop-checks';
export type { NamespacedResourceProps, ResourceProps } from './constructs/resource-props';
export { SpiderCoordinator, type SpiderCoordinatorProps } from './constructs/spider-coordinator';
export { type ISpiderIPPool, SpiderIPPool, type SpiderIPPoolProps } from './constructs/spider-ip-pool';
export { type ExternalSpiderMultusConfigProps, SpiderMultusConfig } from './constructs/spider-multus-config';
export {
  type ExternalSpiderReservedIPProps,
  type ISpiderReservedIP,
  SpiderReservedIP,
  type SpiderReservedIPProps,
} from './constructs/spider-reserved-ip';
export {
  type ExternalSpiderSubnetProps,
  type ISpiderSubnet,
  SpiderSubnet,
  type SpiderSubnetProps,
} from './constructs/spider-subnet';
export type { SubnetBackedKind } from './constructs/subnet-backed-kinds';
export { SubnetBackedWorkload, type SubnetBackedWorkloadProps } from './constructs/subnet-backed-workload';
export { UnitedDeployment, type UnitedDeploymentProps } from './constructs/united-deployment';
export type {
  SubsetWorkload,
  UnitedDeploymentOptions,
  UnitedDeploymentSubset,
} from './constructs/united-deployment-spec';
export type { BondProps, ParentInterface, VlanNetworkOptions, VlanNetworkProps } from './constructs/vlan-network';
export { type AutoscalerTarget, Workload, type WorkloadProps } from './constructs/workload';
// The context: what no manifest says.
export type {
  ClusterData,
  ContextData,
  ExceptionData,
  ExternalData,
  ExternalNetworkData,
  ExternalPoolData,
  ExternalSubnetData,
  KruiseData,
  L2DomainData,
  NodesData,
  PolicyData,
  SpiderpoolData,
  TimingData,
} from './context/context-data';
// Delivery with Argo CD and Flux.
export type { ArgoCdApplicationProps, ArgoCdDestination } from './gitops/argo-cd/application-props';
export { argoCdSettings } from './gitops/argo-cd/argocd-settings';
export { type DeliveryOptions, setDelivery } from './gitops/delivery';
export type { ArgoCdProps, DeliveryProps, FluxProps } from './gitops/delivery-props';
export { type FluxHealthCheck, fluxHealthChecks } from './gitops/flux/health-checks';
export type { FluxKustomizationProps, FluxSource } from './gitops/flux/kustomization-props';
export { GitOpsApp, type GitOpsAppProps } from './gitops/gitops-app';
export type { OutputLayout } from './gitops/output-tree';
export type { Protection } from './gitops/protection';
export type { CoordinatorOptions, PolicyRoute } from './manifests/multus/coordinator-plugin';
export type { CniVersion } from './manifests/multus/network-config';
export { useContext } from './synth/app-context';
// The plugin of cdk8s-cli, for apps that have none of these constructs.
export {
  SpiderpoolValidation,
  type SpiderpoolValidationProps,
  type SynthesizedManifests,
} from './synth/validation-plugin';
