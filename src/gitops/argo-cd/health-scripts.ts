import { KRUISE_GROUP, SPIDERPOOL_GROUP } from '../../manifests/api-groups';

/**
 * Lua by which Argo CD tells how an object is, by group and kind. It gets the live object as `obj` and returns a status and a message. Argo CD
 * loads the base, table, package and a restricted os library only: no `string.format`.
 *
 * An object that is being removed never comes here: Argo CD calls it Progressing by itself.
 */
export interface HealthScript {
  readonly group: string;
  readonly kind: string;
  readonly lua: string;
}

/**
 * A CloneSet. The script that Argo CD ships calls one without available pods paused, and one in the middle of an update Degraded. This one is
 * Degraded only when Kruise itself says that the deadline for progress has passed, which needs `spec.progressDeadlineSeconds` and Kruise 1.9.
 * `FailedScale` and `FailedUpdate` are not looked at: Kruise sets these conditions and never clears them.
 *
 * Kruise leaves the counts of its status out where they are 0.
 */
const CLONE_SET = `local function verdict(status, message)
  return { status = status, message = message }
end

local spec = obj.spec or {}
local strategy = spec.updateStrategy or {}
local seen = obj.status or {}
local wanted = spec.replicas or 1

if (seen.observedGeneration or 0) < (obj.metadata.generation or 0) then
  return verdict("Progressing", "OpenKruise has not taken up the last change yet")
end
if strategy.paused == true then
  return verdict("Suspended", "the update is paused")
end
for _, condition in ipairs(seen.conditions or {}) do
  if condition.type == "Progressing" and condition.status == "False"
    and condition.reason == "ProgressDeadlineExceeded" then
    return verdict("Degraded", "no progress within progressDeadlineSeconds; where pods stay in ContainerCreating, "
      .. "look for 'all IP addresses used out' in their events")
  end
end

local target = seen.expectedUpdatedReplicas
if target == nil then
  local partition = strategy.partition
  local holdsNone = partition == nil or partition == 0 or partition == "0%"
  target = holdsNone and wanted or 0
end
local pods = seen.replicas or 0
local available = seen.updatedAvailableReplicas or 0
if pods ~= wanted then
  return verdict("Progressing", "there are " .. pods .. " pods, and " .. wanted .. " are wanted")
end
if available < target then
  return verdict("Progressing", available .. " of " .. target .. " updated pods are available")
end
if target < wanted then
  return verdict("Suspended", "the partition keeps " .. (wanted - target) .. " pods at the old revision")
end
return verdict("Healthy", "all " .. wanted .. " pods are updated and available")
`;

/**
 * A pool. It waits for Spiderpool to count the addresses, and is Healthy from then on. A pool that is used up is Healthy, too: that is how a
 * pool of fixed addresses is meant to be, and in a wave before the last a Degraded pool fails the sync, the one that brings more addresses
 * included. A disabled one is not Suspended, for which such a wave would wait for ever.
 */
const SPIDER_IP_POOL = `local seen = obj.status or {}
local total = seen.totalIPCount
if total == nil then
  return { status = "Progressing", message = "Spiderpool has not counted the addresses yet" }
end
local used = seen.allocatedIPCount or 0
local message = used .. " of " .. total .. " addresses are in use"
if obj.spec ~= nil and obj.spec.disable == true then
  message = "disabled: gives out no more addresses; " .. message
elseif used >= total then
  message = message .. "; the next pod has to wait for one"
end
return { status = "Healthy", message = message }
`;

/** A subnet, like a pool; what is allocated of it are the addresses of its pools. */
const SPIDER_SUBNET = `local seen = obj.status or {}
local total = seen.totalIPCount
if total == nil then
  return { status = "Progressing", message = "Spiderpool has not counted the addresses yet" }
end
local inPools = seen.allocatedIPCount or 0
return { status = "Healthy", message = inPools .. " of " .. total .. " addresses belong to pools" }
`;

/** A SpiderMultusConfig has no status: what its webhook let in, the controller makes a network of. Says which, since that has another name at times. */
const SPIDER_MULTUS_CONFIG = `local annotations = obj.metadata.annotations or {}
local name = annotations["multus.spidernet.io/cr-name"] or obj.metadata.name
return {
  status = "Healthy",
  message = "makes NetworkAttachmentDefinition " .. (obj.metadata.namespace or "default") .. "/" .. name
}
`;

/** The scripts for the kinds about which Argo CD knows nothing, or nothing right. */
export const healthScripts: readonly HealthScript[] = [
  { group: KRUISE_GROUP, kind: 'CloneSet', lua: CLONE_SET },
  { group: SPIDERPOOL_GROUP, kind: 'SpiderIPPool', lua: SPIDER_IP_POOL },
  { group: SPIDERPOOL_GROUP, kind: 'SpiderMultusConfig', lua: SPIDER_MULTUS_CONFIG },
  { group: SPIDERPOOL_GROUP, kind: 'SpiderSubnet', lua: SPIDER_SUBNET },
];
