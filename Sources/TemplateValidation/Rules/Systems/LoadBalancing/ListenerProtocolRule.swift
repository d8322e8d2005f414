// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A listener speaks what its load balancer does, with a certificate where it is encrypted.
enum ListenerProtocolRule: SystemRule {
    static let description = RuleDescription(
        "listener-protocol", "A listener has a protocol of its load balancer, and a certificate where it is encrypted.",
        reason: "Elastic Load Balancing refuses the listener",
        example: """
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {"Type": "network", "Subnets": ["subnet-0123456789abcdef0"]}
              },
              "Listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "Balancer"},
                  "Port": 80,
            -     "Protocol": "HTTP",
            +     "Protocol": "TCP",
                  "DefaultActions": [
                    {
                      "Type": "forward",
                      "TargetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/a1b2c3"
                    }
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var ports: [[String]: Outcome.Resource] = [:]
        var found: [Diagnostic] = []
        for listener in outcome.resources(of: "AWS::ElasticLoadBalancingV2::Listener") {
            let kind = BalancerKind(ofListener: listener, in: outcome)
            found += speech(listener, kind) + encryption(listener)
            guard let balancer = listener["LoadBalancerArn"].resource, let port = listener["Port"].number,
                let other = ports.updateValue(listener, forKey: [balancer, "\(port)"])
            else { continue }
            found.append(
                error(
                    at: listener["Port"], "'\(other.logicalID)' listens at port \(port) of '\(balancer)' already",
                    fix: "take another port, or add a listener rule to the other one",
                    notes: [Diagnostic.Note(at: other.location, "the other listener")]))
        }
        return found
    }

    private static func speech(_ listener: Outcome.Resource, _ kind: BalancerKind?) -> [Diagnostic] {
        guard let kind else { return [] }
        if kind == .gateway {
            return ["Port", "Protocol"].filter { !listener[$0].isAbsent }.map {
                error(
                    at: listener[$0], "'\(listener.logicalID)' is of a gateway load balancer and has \($0.withArticle)",
                    fix: "remove \($0)")
            }
        }
        let missing = ["Port", "Protocol"].filter { listener[$0].isAbsent }
        if !missing.isEmpty {
            return [
                error(
                    at: listener, "'\(listener.logicalID)' has no \(missing.joined(separator: " and "))",
                    fix: "set \(missing.joined(separator: " and "))")
            ]
        }
        guard let text = listener["Protocol"].text, BalancerKind(targetProtocol: text) != nil,
            !kind.listenerProtocols.contains(text)
        else { return [] }
        return [
            error(
                at: listener["Protocol"],
                "'\(listener.logicalID)' speaks \(text), but '\(listener["LoadBalancerArn"].resource ?? "")' is "
                    + kind.name,
                fix: "take one of \(kind.listenerProtocols.joined(separator: ", "))")
        ]
    }

    private static func encryption(_ listener: Outcome.Resource) -> [Diagnostic] {
        guard let text = listener["Protocol"].text else { return [] }
        let certificates = listener["Certificates"]
        if text == "HTTPS" || text == "TLS" {
            guard !certificates.isGiven else { return [] }
            return [
                error(
                    at: listener, "'\(listener.logicalID)' speaks \(text) and has no certificate",
                    fix: "name one in Certificates")
            ]
        }
        guard certificates.isGiven, !certificates.isUnknown else { return [] }
        return [
            error(
                at: certificates, "'\(listener.logicalID)' speaks \(text) and has a certificate",
                fix: "set Protocol \"\(text == "HTTP" ? "HTTPS" : "TLS")\", or remove Certificates")
        ]
    }
}
