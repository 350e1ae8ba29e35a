import type { k8s } from 'cdk8s-plus-28';

/**
 * A pod with the fields that most pods have, each of which cdk8s-plus writes as it stands. A test asks it.
 *
 * Pods with no further fields can do without cdk8s-plus, and loading that takes as long as all else that an app loads.
 */
export const COMMON_POD: k8s.PodSpec = {
  activeDeadlineSeconds: 0,
  automountServiceAccountToken: false,
  containers: [container()],
  dnsPolicy: '',
  enableServiceLinks: false,
  hostNetwork: false,
  imagePullSecrets: [{ name: '' }],
  initContainers: [container()],
  nodeName: '',
  nodeSelector: {},
  priorityClassName: '',
  restartPolicy: '',
  runtimeClassName: '',
  schedulerName: '',
  securityContext: { fsGroup: 0, runAsGroup: 0, runAsNonRoot: false, runAsUser: 0, supplementalGroups: [0] },
  serviceAccountName: '',
  shareProcessNamespace: false,
  terminationGracePeriodSeconds: 0,
  tolerations: [{ effect: '', key: '', operator: '', tolerationSeconds: 0, value: '' }],
  volumes: [
    { name: '', configMap: { name: '' } },
    { name: '', emptyDir: { medium: '' } },
    { name: '', hostPath: { path: '', type: '' } },
    { name: '', persistentVolumeClaim: { claimName: '', readOnly: false } },
    { name: '', secret: { secretName: '' } },
  ],
};

function container(): k8s.Container {
  return {
    args: [''],
    command: [''],
    env: [
      { name: '', value: '' },
      { name: '', valueFrom: { configMapKeyRef: { key: '', name: '' } } },
      { name: '', valueFrom: { fieldRef: { fieldPath: '' } } },
      { name: '', valueFrom: { secretKeyRef: { key: '', name: '' } } },
    ],
    envFrom: [{ configMapRef: { name: '' } }, { secretRef: { name: '' } }],
    image: '',
    imagePullPolicy: '',
    lifecycle: { postStart: { exec: { command: [''] } }, preStop: { exec: { command: [''] } } },
    livenessProbe: probe(),
    name: '',
    ports: [{ containerPort: 0, hostPort: 0, name: '', protocol: '' }],
    readinessProbe: probe(),
    resources: {},
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { add: [''], drop: [''] },
      privileged: false,
      readOnlyRootFilesystem: false,
      runAsGroup: 0,
      runAsNonRoot: false,
      runAsUser: 0,
    },
    startupProbe: probe(),
    stdin: false,
    tty: false,
    volumeMounts: [{ mountPath: '', name: '', readOnly: false, subPath: '' }],
    workingDir: '',
  };
}

function probe(): k8s.Probe {
  return {
    exec: { command: [''] },
    failureThreshold: 0,
    initialDelaySeconds: 0,
    periodSeconds: 0,
    successThreshold: 0,
    timeoutSeconds: 0,
  };
}
