// SPDX-License-Identifier: Apache-2.0

/// Something that AWS has a price for. The raw values are the items of prices.txt.
package enum PricedItem: String, Sendable, Hashable, CaseIterable {
    case endpoint
    case natGateway = "nat-gateway"
    case applicationLoadBalancer = "application-load-balancer"
    case networkLoadBalancer = "network-load-balancer"
    case publicIPv4 = "public-ipv4"
    case fargateCPU = "fargate-cpu"
    case fargateMemory = "fargate-memory"
    case fargateARMCPU = "fargate-arm-cpu"
    case fargateARMMemory = "fargate-arm-memory"
    case fargateStorage = "fargate-storage"
    case trustStore = "trust-store"
    case databaseCapacity = "database-capacity"
    case databaseProxy = "database-proxy"
    case valkeyStorage = "valkey-storage"
    case cacheStorage = "cache-storage"
    case alarm
    case fastAlarm = "fast-alarm"
    case compositeAlarm = "composite-alarm"
    case dashboard
    case metric
    case insightMetric = "insight-metric"
    case canaryRun = "canary-run"
    case webACL = "web-acl"
    case webACLRule = "web-acl-rule"
    case secret
    case key
    case hostedZone = "hosted-zone"
    case healthCheck = "health-check"
    case healthCheckFeature = "health-check-feature"
    case scheduleCall = "schedule-call"

    case restRequest = "rest-request"
    case httpRequest = "http-request"
    case webACLRequest = "web-acl-request"
    case distributionRequest = "distribution-request"
    case signal
    case functionRequest = "function-request"
    case functionTime = "function-time"
    case functionARMTime = "function-arm-time"
    case queueRequest = "queue-request"
    case fifoRequest = "fifo-request"
    case tableWrite = "table-write"
    case tableRead = "table-read"
    case valkeyRequest = "valkey-request"
    case cacheRequest = "cache-request"
    case endpointData = "endpoint-data"
    case natData = "nat-data"
    case applicationLoadBalancerUse = "application-load-balancer-use"
    case networkLoadBalancerUse = "network-load-balancer-use"
    case transferOut = "transfer-out"
    case distributionData = "distribution-data"
    case databaseStorage = "database-storage"
    case tableStorage = "table-storage"
    case tableBackup = "table-backup"
    case bucketStorage = "bucket-storage"
    case logIngestion = "log-ingestion"
    case logStorage = "log-storage"
    case imageStorage = "image-storage"
}

extension PricedItem {
    /// Its name in the tables.
    package var title: String { description.title }

    package var unit: PriceUnit { description.unit }

    /// The row of a comparison that it belongs to.
    package var group: String { description.group }

    private var description: (title: String, unit: PriceUnit, group: String) {
        switch self {
        case .endpoint: ("interface endpoint in a zone", .hour, "way out")
        case .natGateway: ("NAT gateway", .hour, "way out")
        case .applicationLoadBalancer: ("application load balancer", .hour, "load balancer")
        case .networkLoadBalancer: ("network load balancer", .hour, "load balancer")
        case .publicIPv4: ("public IPv4 address", .hour, "public addresses")
        case .fargateCPU: ("Fargate vCPU", .hour, "tasks")
        case .fargateMemory: ("Fargate memory, GB", .hour, "tasks")
        case .fargateARMCPU: ("Fargate vCPU, ARM", .hour, "tasks")
        case .fargateARMMemory: ("Fargate memory, ARM, GB", .hour, "tasks")
        case .fargateStorage: ("Fargate storage over 20 GB, GB", .hour, "tasks")
        case .trustStore: ("trust store", .hour, "load balancer")
        case .databaseCapacity: ("database's least capacity, ACU", .hour, "data")
        case .databaseProxy: ("database's proxy, vCPU or ACU", .hour, "data")
        case .valkeyStorage: ("cache's least data, Valkey, GB", .hour, "data")
        case .cacheStorage: ("cache's least data, GB", .hour, "data")
        case .alarm: ("alarm, a metric each", .month, "the rest")
        case .fastAlarm: ("alarm every ten seconds, a metric each", .month, "the rest")
        case .compositeAlarm: ("alarm of alarms", .month, "the rest")
        case .dashboard: ("dashboard", .month, "the rest")
        case .metric: ("metric", .month, "metrics")
        case .insightMetric: ("metric of enhanced Container Insights", .month, "metrics")
        case .canaryRun: ("run of a canary", .run, "the rest")
        case .webACL: ("web ACL", .month, "the rest")
        case .webACLRule: ("rule of a web ACL", .month, "the rest")
        case .secret: ("secret", .month, "the rest")
        case .key: ("encryption key", .month, "the rest")
        case .hostedZone: ("hosted zone", .month, "the rest")
        case .healthCheck: ("health check", .month, "the rest")
        case .healthCheckFeature: ("feature of a health check", .month, "the rest")
        case .scheduleCall: ("calls of schedules", .million, "the rest")
        case .restRequest: ("requests to a REST API", .million, "requests")
        case .httpRequest: ("requests to an HTTP API", .million, "requests")
        case .webACLRequest: ("requests before a web ACL", .million, "requests")
        case .distributionRequest: ("requests to a distribution", .million, "requests")
        case .signal: ("signals of Application Signals", .million, "requests")
        case .functionRequest: ("calls of functions", .million, "work")
        case .functionTime: ("time of functions", .gigabyteSecond, "work")
        case .functionARMTime: ("time of functions, ARM", .gigabyteSecond, "work")
        case .queueRequest: ("requests to queues", .million, "work")
        case .fifoRequest: ("requests to FIFO queues", .million, "work")
        case .tableWrite: ("writes to tables", .million, "work")
        case .tableRead: ("reads of tables", .million, "work")
        case .valkeyRequest: ("units of requests to caches, Valkey", .million, "work")
        case .cacheRequest: ("units of requests to caches", .million, "work")
        case .endpointData: ("data through endpoints", .gigabyte, "data by the way out")
        case .natData: ("data through NAT gateways", .gigabyte, "data by the way out")
        case .applicationLoadBalancerUse: ("capacity of application load balancers", .lcuHour, "load balancer's use")
        case .networkLoadBalancerUse: ("capacity of network load balancers", .lcuHour, "load balancer's use")
        case .transferOut: ("data to clients on the internet", .gigabyte, "data to clients")
        case .distributionData: ("data of a distribution to clients", .gigabyte, "data to clients")
        case .databaseStorage: ("data in databases", .gigabyteMonth, "data kept")
        case .tableStorage: ("data in tables", .gigabyteMonth, "data kept")
        case .tableBackup: ("data of tables to go back to", .gigabyteMonth, "data kept")
        case .bucketStorage: ("data in buckets", .gigabyteMonth, "data kept")
        case .logIngestion: ("logs written", .gigabyte, "logs and images")
        case .logStorage: ("logs kept, at most", .gigabyteMonth, "logs and images")
        case .imageStorage: ("images kept", .gigabyteMonth, "logs and images")
        }
    }
}

/// The unit that a price is for.
package enum PriceUnit: String, Sendable, Hashable, CaseIterable {
    case hour
    case month
    case gigabyte = "gb"
    case gigabyteMonth = "gb-month"
    case million
    case lcuHour = "lcu-hour"
    case run
    case gigabyteSecond = "gb-second"

    /// As it stands behind a price.
    package var short: String {
        switch self {
        case .hour: "h"
        case .month: "month"
        case .gigabyte: "GB"
        case .gigabyteMonth: "GB-month"
        case .million: "million"
        case .lcuHour: "LCU-hour"
        case .run: "run"
        case .gigabyteSecond: "GB-second"
        }
    }
}
