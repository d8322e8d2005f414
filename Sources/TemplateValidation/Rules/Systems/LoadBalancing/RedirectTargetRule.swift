// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A redirect leads to where something listens.
enum RedirectTargetRule: SystemRule {
    static let description = RuleDescription(
        "redirect-target", "A redirect to another port of the same host leads to a listener.",
        reason: "the client's next connection ends in a timeout or is refused",
        example: """
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {"Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]}
              },
              "Secure": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "Balancer"},
                  "Port": 443,
                  "Protocol": "HTTPS",
                  "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-2021-06",
                  "Certificates": [{"CertificateArn": {"Fn::ImportValue": "certificate"}}],
                  "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}]
                }
              },
              "Plain": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "Balancer"},
                  "Port": 80,
                  "Protocol": "HTTP",
                  "DefaultActions": [
                    {
                      "Type": "redirect",
            -         "RedirectConfig": {"Protocol": "HTTPS", "Port": "8443", "StatusCode": "HTTP_301"}
            +         "RedirectConfig": {"Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"}
                    }
                  ]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let listeners = outcome.resources(of: "AWS::ElasticLoadBalancingV2::Listener")
        guard outcome.isComplete, !listeners.isEmpty else { return [] }
        let redirects =
            listeners.flatMap { listener in listener["DefaultActions"].knownElements.map { (listener, $0) } }
            + outcome.resources(of: "AWS::ElasticLoadBalancingV2::ListenerRule").flatMap { rule in
                outcome.resource(rule["ListenerArn"]).map { listener in
                    rule["Actions"].knownElements.map { (listener, $0) }
                } ?? []
            }
        return redirects.compactMap { listener, action in
            let target = action["RedirectConfig"]
            guard action["Type"].text == "redirect", !target.isUnknown,
                target["Host"].text(default: "#{host}") == "#{host}", let port = target["Port"].text, port != "#{port}",
                let balancer = listener["LoadBalancerArn"].resource,
                !outcome.outputReferences.outputs.contains(balancer),
                !outcome.outputReferences.outputs.contains("\(balancer).LoadBalancerArn")
            else { return nil }
            let ports = listeners.filter { $0["LoadBalancerArn"].resource != nil || $0["LoadBalancerArn"].isUnknown }
                .filter { $0["LoadBalancerArn"].resource == balancer || $0["LoadBalancerArn"].resource == nil }
                .map { $0["Port"].text }
            guard !ports.contains(nil), !ports.contains(port) else { return nil }
            return warning(
                at: target["Port"],
                "'\(action.element)' redirects to port \(port), but '\(balancer)' listens at "
                    + ports.compactMap { $0 }.joined(separator: ", "),
                fix: "name the port of a listener, or add a listener at \(port)")
        }
    }
}
