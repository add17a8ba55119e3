import { COMPANY } from "../company";

interface Technology {
  /** Image without its tag; `{name}` stands for the workload. */
  readonly image: string;
  /** Tag; absent for the firm's own images, which count up. */
  readonly tag?: string;
  /** `port/proto` it listens on; absent for one that only calls others. */
  readonly port?: string;
  /** Whether its listener asks for credentials out of the box. */
  readonly auth?: boolean;
  /** Whether the image starts as root unless someone takes care. */
  readonly root?: boolean;
  /** Whether it stands on the proxy whose vulnerability came out in the history's middle. */
  readonly nginx?: boolean;
}

const own = `${COMPANY.registry}/{team}/{name}`;

/** What the workloads are made of. */
export const TECHNOLOGIES = {
  nginx: { image: "docker.io/library/nginx", tag: "1.27-alpine", port: "443/tcp", root: true, nginx: true },
  nginxProxy: {
    image: "docker.io/nginxproxy/nginx-proxy",
    tag: "1.6-alpine",
    port: "443/tcp",
    root: true,
    nginx: true,
  },
  site: { image: own, port: "8080/tcp", root: true, nginx: true },
  java: { image: own, port: "8080/tcp", auth: true },
  node: { image: own, port: "3000/tcp", auth: true },
  go: { image: own, port: "8080/tcp", auth: true },
  python: { image: own, port: "8000/tcp", auth: true },
  worker: { image: own },
  postgres: { image: "docker.io/library/postgres", tag: "16.10", port: "5432/tcp", auth: true },
  mongo: { image: "docker.io/library/mongo", tag: "6.0", port: "27017/tcp", root: true },
  redis: { image: "docker.io/library/redis", tag: "7.4-alpine", port: "6379/tcp" },
  rabbitmq: { image: "docker.io/library/rabbitmq", tag: "3.13-management", port: "5672/tcp", auth: true },
  kafka: { image: "docker.io/apache/kafka", tag: "3.9.1", port: "9092/tcp", auth: true },
  opensearch: { image: "docker.io/opensearchproject/opensearch", tag: "2.19.3", port: "9200/tcp" },
  seaweed: { image: "docker.io/chrislusf/seaweedfs", tag: "3.97", port: "8333/tcp", auth: true },
  trino: { image: "docker.io/trinodb/trino", tag: "476", port: "8080/tcp", auth: true },
  airflow: { image: "docker.io/apache/airflow", tag: "2.10.5", port: "8793/tcp", auth: true },
  keycloak: { image: "quay.io/keycloak/keycloak", tag: "26.3", port: "8443/tcp", auth: true },
  jupyter: { image: "quay.io/jupyter/scipy-notebook", tag: "lab-4.4.5", port: "8888/tcp" },
  grafana: { image: "docker.io/grafana/grafana", tag: "11.6.4", port: "3000/tcp", auth: true },
  prometheus: { image: "docker.io/prom/prometheus", tag: "v3.5.0", port: "9090/tcp" },
  influx: { image: "docker.io/library/influxdb", tag: "2.7", port: "8086/tcp", auth: true },
  mosquitto: { image: "docker.io/library/eclipse-mosquitto", tag: "2.0", port: "1883/tcp" },
  nodeRed: { image: "docker.io/nodered/node-red", tag: "3.1", port: "1880/tcp" },
  fluentBit: { image: "docker.io/fluent/fluent-bit", tag: "3.2.10", root: true },
  nodeExporter: { image: "quay.io/prometheus/node-exporter", tag: "v1.9.1", port: "9100/tcp" },
  runner: { image: "docker.io/gitlab/gitlab-runner", tag: "v17.11.3", root: true },
  dind: { image: "docker.io/library/docker", tag: "27.5-dind", port: "2376/tcp", auth: true, root: true },
  buildkit: { image: "docker.io/moby/buildkit", tag: "v0.24.0-rootless" },
  sonar: { image: "docker.io/library/sonarqube", tag: "25.7-community", port: "9000/tcp", auth: true },
  nexus: { image: "docker.io/sonatype/nexus3", tag: "3.83.2", port: "8081/tcp", auth: true },
  registry: { image: "docker.io/library/registry", tag: "2.8.3", port: "5000/tcp", auth: true },
  portainer: { image: "docker.io/portainer/portainer-ce", tag: "2.21.5", port: "9443/tcp", auth: true, root: true },
  postfix: { image: "docker.io/boky/postfix", tag: "v4.4.0", port: "587/tcp", auth: true, root: true },
  bookstack: { image: "lscr.io/linuxserver/bookstack", tag: "25.07", port: "80/tcp", auth: true },
  mattermost: { image: "docker.io/mattermost/mattermost-team-edition", tag: "10.11", port: "8065/tcp", auth: true },
  uptimeKuma: { image: "docker.io/louislam/uptime-kuma", tag: "1.23", port: "3001/tcp", auth: true },
} as const satisfies Record<string, Technology>;
export type TechnologyName = keyof typeof TECHNOLOGIES;

export const technology = (name: TechnologyName): Technology => TECHNOLOGIES[name];
