// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The entry point that clients come through, as the architecture says.
enum EntryPoint: Component {
    case restAPI(RestAPI)
    case httpAPI(HTTPAPI)
    case loadBalancer(PublicEntryPoint)

    init(_ architecture: Architecture, _ context: APIContext) {
        switch (architecture, context.linkGroup, context.balancing.pathListener) {
        case (.restAPI(let settings), _, _): self = .restAPI(RestAPI(settings, context))
        case (.httpAPI(let settings), let group?, let listener?):
            self = .httpAPI(HTTPAPI(settings, context, linkGroup: group, listener: listener.main))
        default:
            self = .loadBalancer(
                PublicEntryPoint(
                    context.balancing, certificate: context.certificate, domain: context.domain,
                    answersIPv6: context.dualStack, failover: context.failover))
        }
    }

    /// A web ACL before a REST API's stage; an HTTP API takes none, so there it stands before the load balancer.
    func webACL(_ settings: Settings, logging: Logging) -> WebACL? {
        guard settings.webACL, settings.distribution == nil else { return nil }
        return WebACL(protecting: protected, seeing: sight, settings, logging: logging)
    }

    private var sight: WebACL.Sight { if case .httpAPI = self { .link } else { .clients } }

    /// CloudFront before an API, which alone may call it then; a load balancer of the public has none.
    func distribution(_ names: EntryPointParameters, _ settings: Settings, logging: Logging) -> Distribution? {
        guard settings.distribution != nil else { return nil }
        switch self {
        case .restAPI(let api):
            return Distribution(names, settings, origin: api.origin, guarded: protected, logging: logging)
        case .httpAPI(let api):
            return Distribution(names, settings, origin: api.origin, guarded: protected, logging: logging)
        case .loadBalancer: return nil
        }
    }

    /// The part that a web ACL of the region can stand before.
    private var protected: Value<String> {
        switch self {
        case .restAPI(let api): api.stageArn
        case .httpAPI(let api): "\(api.loadBalancer.ref)"
        case .loadBalancer(let entryPoint): "\(entryPoint.loadBalancer.ref)"
        }
    }

    /// Nil where requests are not logged.
    var accessLogGroup: Logs.LogGroup? {
        switch self {
        case .restAPI(let api): api.accessLogGroup
        case .httpAPI(let api): api.accessLogGroup
        case .loadBalancer: nil
        }
    }

    var url: Value<String> {
        switch self {
        case .restAPI(let api): api.url
        case .httpAPI(let api): api.url
        case .loadBalancer(let entryPoint): entryPoint.url
        }
    }

    /// The ID of the key that opens the API; its value is nobody's to print.
    var apiKeyID: Value<String>? {
        guard case .restAPI(let api) = self else { return nil }
        return api.usagePlan.map { "\($0.key.ref)" }
    }

    /// Where a DNS record of the address must lead, where the stack makes none.
    var recordTarget: Value<String>? {
        guard case .loadBalancer(let entryPoint) = self else { return nil }
        return entryPoint.recordTarget
    }

    /// The name of the entry point in CloudWatch.
    var metricName: Value<String> {
        switch self {
        // The API is named as the stack is.
        case .restAPI: .init(.stackName)
        case .httpAPI(let api): api.api.ref
        case .loadBalancer(let entryPoint): entryPoint.loadBalancer.loadBalancerFullName
        }
    }
}
