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
    case alarm
    case dashboard
    case metric
    case webACL = "web-acl"
    case webACLRule = "web-acl-rule"
    case secret
    case key
    case hostedZone = "hosted-zone"

    case restRequest = "rest-request"
    case httpRequest = "http-request"
    case webACLRequest = "web-acl-request"
    case endpointData = "endpoint-data"
    case natData = "nat-data"
    case applicationLoadBalancerUse = "application-load-balancer-use"
    case networkLoadBalancerUse = "network-load-balancer-use"
    case transferOut = "transfer-out"
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
        case .alarm: ("alarm, a metric each", .month, "the rest")
        case .dashboard: ("dashboard", .month, "the rest")
        case .metric: ("metric", .month, "the rest")
        case .webACL: ("web ACL", .month, "the rest")
        case .webACLRule: ("rule of a web ACL", .month, "the rest")
        case .secret: ("secret", .month, "the rest")
        case .key: ("encryption key", .month, "the rest")
        case .hostedZone: ("hosted zone", .month, "the rest")
        case .restRequest: ("requests to a REST API", .million, "requests")
        case .httpRequest: ("requests to an HTTP API", .million, "requests")
        case .webACLRequest: ("requests before a web ACL", .million, "requests")
        case .endpointData: ("data through endpoints", .gigabyte, "data by the way out")
        case .natData: ("data through NAT gateways", .gigabyte, "data by the way out")
        case .applicationLoadBalancerUse: ("capacity of application load balancers", .lcuHour, "load balancer's use")
        case .networkLoadBalancerUse: ("capacity of network load balancers", .lcuHour, "load balancer's use")
        case .transferOut: ("data to clients on the internet", .gigabyte, "data to clients")
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

    /// As it stands behind a price.
    package var short: String {
        switch self {
        case .hour: "h"
        case .month: "month"
        case .gigabyte: "GB"
        case .gigabyteMonth: "GB-month"
        case .million: "million"
        case .lcuHour: "LCU-hour"
        }
    }
}
