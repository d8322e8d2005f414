// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The HTTP call of an integration: its scheme, host and port.
struct IntegrationCall {
    let scheme: String
    let host: [Node]
    let port: Node

    private init(scheme: String, host: [Node], port: Node) {
        self.scheme = scheme
        self.host = host
        self.port = port
    }

    /// Scheme, host and port of an address.
    init?(_ parts: [Node]) {
        guard let first = parts.first?.stringValue else { return nil }
        let scheme = first.hasPrefix("https://") ? "https" : first.hasPrefix("http://") ? "http" : nil
        guard let scheme else { return nil }
        var host: [Node] = []
        var rest = [Node.string(String(first.dropFirst(scheme.count + 3)))] + parts.dropFirst()
        while let next = rest.first {
            rest.removeFirst()
            guard let text = next.stringValue else {
                host.append(next)
                continue
            }
            guard let end = text.firstIndex(where: { $0 == ":" || $0 == "/" }) else {
                if !text.isEmpty { host.append(next) }
                continue
            }
            if end > text.startIndex { host.append(.string(String(text[..<end]))) }
            if text[end] == "/" { break }
            let port = text[text.index(after: end)...].prefix { $0.isNumber }
            if !port.isEmpty {
                self.init(scheme: scheme, host: host, port: .string(String(port)))
                return
            }
            guard let next = rest.first else { return nil }
            self.init(scheme: scheme, host: host, port: next)
            return
        }
        self.init(scheme: scheme, host: host, port: scheme == "https" ? "443" : "80")
    }

    /// Where a VPC link leads whatever host is named, and the host's load balancer otherwise.
    func balancer(
        _ integration: PropertyValue, _ stage: Outcome.Resource?, _ outcome: Outcome
    ) -> Outcome.Resource? {
        if integration["ConnectionType"].text == "VPC_LINK" {
            let target = integration["IntegrationTarget"]
            if !target.isAbsent { return outcome.resource(target) }
            guard
                let link = StageVariables.parts(of: integration["ConnectionId"], in: stage)?.first?.function?.argument
                    .stringValue.flatMap({ outcome[$0] }), link.type == "AWS::ApiGateway::VpcLink",
                let elements = link["TargetArns"].elements, elements.count == 1
            else { return nil }
            return outcome.resource(elements[0])
        }
        return host(in: outcome)
    }

    /// The load balancer of the template whose name the host is.
    func host(in outcome: Outcome) -> Outcome.Resource? {
        guard host.count == 1, let reference = host[0].reference, reference.attribute == "DNSName",
            let balancer = outcome[reference.name], balancer.type == "AWS::ElasticLoadBalancingV2::LoadBalancer"
        else { return nil }
        return balancer
    }
}
