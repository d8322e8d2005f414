// SPDX-License-Identifier: Apache-2.0

/// What a service is for: pictures colour by it, and each has a glyph.
public enum Category: String, Sendable, CaseIterable {
    /// People and programs that call.
    case client
    /// The internet, or an address of it.
    case internet
    /// Servers.
    case server
    /// Containers.
    case container
    /// Functions.
    case function
    /// What spreads requests.
    case balancer
    /// APIs.
    case api
    /// What stands at the edge of the network of AWS.
    case edge
    /// Ways between networks.
    case gateway
    /// Private ways to AWS's services.
    case endpoint
    /// Buckets and file systems.
    case storage
    /// Databases and tables.
    case database
    /// Caches.
    case cache
    /// Queues.
    case queue
    /// Topics, buses and mail.
    case topic
    /// Rules and schedules.
    case schedule
    /// Streams.
    case stream
    /// What has steps.
    case workflow
    /// Users and roles.
    case identity
    /// What protects.
    case security
    /// What observes.
    case monitoring
    /// What holds images and code.
    case registry
    /// Anything else.
    case other

    /// The family that it shares a colour with.
    var family: Family {
        switch self {
        case .client, .internet, .other: .neutral
        case .server, .container, .function, .registry: .compute
        case .balancer, .api, .edge, .gateway, .endpoint: .network
        case .storage: .storage
        case .database, .cache: .data
        case .queue, .topic, .schedule, .stream, .workflow: .messages
        case .identity, .security: .security
        case .monitoring: .monitoring
        }
    }

    /// Categories of one colour.
    enum Family: String, CaseIterable { case neutral, compute, network, storage, data, messages, security, monitoring }
}
