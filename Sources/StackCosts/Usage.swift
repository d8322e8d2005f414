// SPDX-License-Identifier: Apache-2.0

/// The assumed usage of a month.
package struct Usage: Sendable, Hashable {
    /// Hours that everything runs.
    package var hours: Amount
    /// Requests through the entry point, in millions.
    package var requests: Amount
    /// Gigabytes between clients and tasks.
    package var clientData: Amount
    /// Gigabytes between tasks and AWS's services or the internet, through endpoints or NAT gateways.
    package var exitData: Amount
    /// Gigabytes of logs written.
    package var logs: Amount
    /// Gigabytes of images kept.
    package var images: Amount
    /// Calls of functions, messages in queues, reads and writes of tables and caches, of each in millions.
    package var calls: Amount
    /// Gigabytes kept, in each kind of store.
    package var stored: Amount

    package init(
        hours: Amount = Amount(730), requests: Amount = Amount(1), clientData: Amount = Amount(100),
        exitData: Amount = Amount(100), logs: Amount = Amount(10), images: Amount = Amount(1),
        calls: Amount = Amount(1), stored: Amount = Amount(10)
    ) {
        self.hours = hours
        self.requests = requests
        self.clientData = clientData
        self.exitData = exitData
        self.logs = logs
        self.images = images
        self.calls = calls
        self.stored = stored
    }
}

/// The usage that a part of the cost grows with.
package enum UsageDriver: String, Sendable, Hashable, CaseIterable {
    case requests
    case clientData
    case exitData
    case logs
    case images
    case calls
    case stored
}

extension Usage {
    package subscript(driver: UsageDriver) -> Amount {
        get {
            switch driver {
            case .requests: requests
            case .clientData: clientData
            case .exitData: exitData
            case .logs: logs
            case .images: images
            case .calls: calls
            case .stored: stored
            }
        }
        set {
            switch driver {
            case .requests: requests = newValue
            case .clientData: clientData = newValue
            case .exitData: exitData = newValue
            case .logs: logs = newValue
            case .images: images = newValue
            case .calls: calls = newValue
            case .stored: stored = newValue
            }
        }
    }
}

extension PricedItem {
    /// The usage that its quantity grows with; nil for what is paid by being there.
    package var driver: UsageDriver? {
        switch self {
        case .restRequest, .httpRequest, .webACLRequest, .distributionRequest, .signal: .requests
        case .functionRequest, .functionTime, .functionARMTime, .queueRequest, .fifoRequest, .tableWrite, .tableRead,
            .valkeyRequest, .cacheRequest:
            .calls
        case .databaseStorage, .tableStorage, .tableBackup, .bucketStorage: .stored
        // A capacity unit lasts for a gigabyte in an hour; the other measures of one are rarely the greater.
        case .applicationLoadBalancerUse, .networkLoadBalancerUse, .transferOut, .distributionData: .clientData
        case .endpointData, .natData: .exitData
        case .logIngestion, .logStorage: .logs
        case .imageStorage: .images
        default: nil
        }
    }
}
