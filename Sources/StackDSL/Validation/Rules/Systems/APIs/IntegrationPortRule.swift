/// An integration calls a port at which the load balancer listens.
enum IntegrationPortRule: SystemRule {
    static let description = RuleDescription(
        "integration-port", "An integration calls a load balancer at the port and by the protocol of a listener.",
        reason: "nothing answers there: API Gateway answers 504 or 500",
        failing:
            #""Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Type": "network", "Scheme": "internal", "Subnets": ["subnet-0123456789abcdef0"]}}, "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "Balancer"}, "Port": 8080, "Protocol": "TCP", "DefaultActions": [{"Type": "forward", "TargetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/0123456789abcdef"}]}}, "Link": {"Type": "AWS::ApiGateway::VpcLink", "DependsOn": "Balancer", "Properties": {"Name": "link", "TargetArns": [{"Ref": "Balancer"}]}}, "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}}, "Method": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "Api"}, "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]}, "HttpMethod": "GET", "AuthorizationType": "NONE", "Integration": {"Type": "HTTP_PROXY", "IntegrationHttpMethod": "GET", "ConnectionType": "VPC_LINK", "ConnectionId": {"Ref": "Link"}, "Uri": {"Fn::Sub": "http://${Balancer.DNSName}/"}}}}"#,
        passing:
            #""Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Type": "network", "Scheme": "internal", "Subnets": ["subnet-0123456789abcdef0"]}}, "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "Balancer"}, "Port": 8080, "Protocol": "TCP", "DefaultActions": [{"Type": "forward", "TargetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/0123456789abcdef"}]}}, "Link": {"Type": "AWS::ApiGateway::VpcLink", "DependsOn": "Balancer", "Properties": {"Name": "link", "TargetArns": [{"Ref": "Balancer"}]}}, "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}}, "Method": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "Api"}, "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]}, "HttpMethod": "GET", "AuthorizationType": "NONE", "Integration": {"Type": "HTTP_PROXY", "IntegrationHttpMethod": "GET", "ConnectionType": "VPC_LINK", "ConnectionId": {"Ref": "Link"}, "Uri": {"Fn::Sub": "http://${Balancer.DNSName}:8080/"}}}}"#,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html")

    private struct Call {
        let scheme: String
        let host: [Node]
        let port: Node
    }

    static func findings(in system: RunningSystem) -> [Diagnostic] {
        let outcome = system.outcome
        let listeners = outcome.resources(of: "AWS::ElasticLoadBalancingV2::Listener")
        guard outcome.isClosed, !listeners.isEmpty else { return [] }
        let stages = Dictionary(grouping: outcome.resources(of: "AWS::ApiGateway::Stage")) {
            $0["RestApiId"].resource ?? ""
        }
        var found: [Diagnostic] = []
        for method in outcome.resources(of: "AWS::ApiGateway::Method") {
            let integration = method["Integration"]
            guard integration["Type"].text?.hasPrefix("HTTP") == true else { continue }
            let own = method["RestApiId"].resource.flatMap { stages[$0] } ?? []
            for stage in own.isEmpty ? [nil] : own.map({ $0 }) {
                guard let parts = StageVariables.parts(of: integration["Uri"], in: stage), let call = call(parts),
                    let balancer = balancer(integration, call, stage, outcome)
                else { continue }
                let there = listeners.filter { $0["LoadBalancerArn"].resource == balancer.logicalID }
                if let finding = finding(integration["Uri"], call, balancer, there), !found.contains(finding) {
                    found.append(finding)
                }
            }
        }
        return found
    }

    private static func finding(
        _ uri: PropertyValue, _ call: Call, _ balancer: Outcome.Resource, _ listeners: [Outcome.Resource]
    ) -> Diagnostic? {
        guard let port = call.port.scalarText, !listeners.isEmpty,
            listeners.allSatisfy({ $0["Port"].text != nil })
        else { return nil }
        guard let listener = listeners.first(where: { $0["Port"].text == port }) else {
            let ports = listeners.compactMap { $0["Port"].text }.joined(separator: ", ")
            return error(
                at: uri,
                "'\(uri.element)' calls port \(port) of '\(balancer.logicalID)', which listens at \(ports)",
                fix: "write the listener's port into Uri, from the same parameter")
        }
        let speech = listener["Protocol"].text
        let encrypted = speech == "HTTPS" || speech == "TLS"
        guard (call.scheme == "http" && encrypted) || (call.scheme == "https" && speech == "HTTP") else { return nil }
        return error(
            at: uri, "'\(uri.element)' calls '\(listener.logicalID)' by \(call.scheme), which speaks \(speech ?? "")",
            fix: "write \(encrypted ? "https" : "http")://")
    }

    /// Where a VPC link leads whatever host is named, and the host's load balancer otherwise.
    private static func balancer(
        _ integration: PropertyValue, _ call: Call, _ stage: Outcome.Resource?, _ outcome: Outcome
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
        guard call.host.count == 1, let (function, argument) = call.host[0].function, function == "Fn::GetAtt",
            argument[1]?.stringValue == "DNSName", let name = argument[0]?.stringValue,
            let balancer = outcome[name], balancer.type == "AWS::ElasticLoadBalancingV2::LoadBalancer"
        else { return nil }
        return balancer
    }

    /// Scheme, host and port of an address.
    private static func call(_ parts: [Node]) -> Call? {
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
            if !port.isEmpty { return Call(scheme: scheme, host: host, port: .string(String(port))) }
            return rest.first.map { Call(scheme: scheme, host: host, port: $0) }
        }
        return Call(scheme: scheme, host: host, port: scheme == "https" ? "443" : "80")
    }
}
