// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// What resources are called in pictures.
enum Wording {
    /// The name of a resource in its own stack.
    static func name(of id: String) -> String {
        id.lastIndex(of: "/").map { String(id[id.index(after: $0)...]) } ?? id
    }

    /// What a resource is, more exactly than its type says; nil where the type says it all.
    static func caption(of resource: Outcome.Resource, in outcome: Outcome) -> String? {
        switch resource.type {
        case "AWS::ElasticLoadBalancingV2::LoadBalancer":
            let kind = ["network": "Network", "gateway": "Gateway"][resource["Type"].text ?? ""] ?? "Application"
            let isInternal = LoadBalancing.isInternetFacing(resource) == false
            return "\(kind) load balancer\(isInternal ? ", internal" : "")"
        case "AWS::ECS::Service":
            let launch = resource["LaunchType"].text
            let providers = resource["CapacityProviderStrategy"].knownElements.compactMap {
                $0["CapacityProvider"].text
            }
            let isSpot = providers.contains("FARGATE_SPOT")
            let isFargate = launch == "FARGATE" || providers.contains { $0.hasPrefix("FARGATE") }
            let kind = isFargate ? "Fargate\(isSpot ? " Spot" : "") service" : "ECS service"
            return kind + (resource["DesiredCount"].text.map { $0 == "1" ? ", 1 task" : ", \($0) tasks" } ?? "")
        case "AWS::ApiGatewayV2::Api":
            return resource["ProtocolType"].text == "WEBSOCKET" ? "WebSocket API" : nil
        case "AWS::EC2::VPCEndpoint":
            let endpoint = VPCEndpoint(resource, in: outcome)
            let kind = endpoint.isGateway ? "Gateway endpoint" : "Interface endpoint"
            return kind + (endpoint.service.map { ", \($0)" } ?? "")
        case "AWS::RDS::DBInstance", "AWS::RDS::DBCluster": return database(resource, in: outcome)
        case "AWS::Lambda::Function", "AWS::Serverless::Function":
            return resource["Runtime"].text.map { "Lambda, \($0)" }
        case "AWS::EC2::Instance": return resource["InstanceType"].text.map { "EC2 instance, \($0)" }
        case "AWS::Events::Rule": return resource["ScheduleExpression"].isAbsent ? "Rule for events" : "Schedule"
        default: return nil
        }
    }

    private static func database(_ resource: Outcome.Resource, in outcome: Outcome) -> String? {
        let engines = [
            "postgres": "PostgreSQL", "mysql": "MySQL", "mariadb": "MariaDB", "aurora-postgresql": "Aurora PostgreSQL",
            "aurora-mysql": "Aurora MySQL", "aurora": "Aurora",
        ]
        guard let engine = resource["Engine"].text else { return nil }
        let name = engines[engine.lowercased()] ?? engine
        let members = outcome.resources(of: "AWS::RDS::DBInstance").count {
            $0["DBClusterIdentifier"].resource == resource.logicalID
        }
        return name + (members > 1 ? ", \(members) instances" : "")
    }

    /// A protocol and a port, as `tcp 8080`.
    static func traffic(_ name: PropertyValue?, _ port: String?) -> String? {
        guard let port else { return nil }
        let name = name?.text?.lowercased() ?? "tcp"
        // A parameter has a name, and nothing else is known of it.
        let isParameter = port.hasPrefix("${") && port.hasSuffix("}")
        if isParameter { return "\(name) \(port.dropFirst(2).dropLast().split(separator: "/").last ?? "")" }
        return port.isEmpty || port.contains(" ") ? name : "\(name) \(port)"
    }

    /// How many of something, as `3 log groups`.
    static func count(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }
}
