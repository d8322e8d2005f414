// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A listener's actions lead somewhere, and not back to the listener.
enum ListenerActionsRule: SystemRule {
    static let description = RuleDescription(
        "listener-actions", "The actions of a listener or a rule lead somewhere, and not back to the same listener.",
        reason: "Elastic Load Balancing refuses the actions, or clients go round in circles",
        example: """
              "Listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/a/a1b2c3",
                  "Port": 80,
                  "Protocol": "HTTP",
                  "DefaultActions": [
                    {
                      "Type": "redirect",
            -         "RedirectConfig": {"Protocol": "HTTP", "Port": "80", "StatusCode": "HTTP_301"}
            +         "RedirectConfig": {"Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"}
                    }
                  ]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html")

    private static let final = ["forward", "redirect", "fixed-response"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ElasticLoadBalancingV2::Listener").flatMap {
            actions($0["DefaultActions"], of: $0, $0, outcome)
        }
            + outcome.resources(of: "AWS::ElasticLoadBalancingV2::ListenerRule").flatMap {
                actions($0["Actions"], of: $0, outcome.resource($0["ListenerArn"]), outcome)
            }
    }

    private static func actions(
        _ list: PropertyValue, of source: Outcome.Resource, _ listener: Outcome.Resource?, _ outcome: Outcome
    ) -> [Diagnostic] {
        guard let actions = list.elements else { return [] }
        var found: [Diagnostic] = []
        let types = actions.map { $0["Type"].text }
        if !actions.isEmpty, !types.contains(nil), !types.contains(where: { final.contains($0 ?? "") }) {
            found.append(
                error(
                    at: list,
                    "'\(source.logicalID)' has no action that ends: \(types.compactMap { $0 }.joined(separator: ", "))",
                    fix: "end with one of \(final.joined(separator: ", "))"))
        }
        for action in actions where !action.isUnknown {
            let type = action["Type"].text ?? ""
            if let finding = incomplete(action, type, source) { found.append(finding) }
            guard let listener else { continue }
            if type != "forward", !type.isEmpty, BalancerKind(ofListener: listener, in: outcome) == .network {
                found.append(
                    error(
                        at: action["Type"],
                        "'\(source.logicalID)' is of a network load balancer, which can only forward",
                        fix: "forward to a target group"))
            }
            if type.hasPrefix("authenticate-"), listener["Protocol"].text == "HTTP" {
                found.append(
                    error(
                        at: action["Type"],
                        "'\(source.logicalID)' authenticates users, but '\(listener.logicalID)' "
                            + "speaks HTTP",
                        fix: "authenticate at an HTTPS listener"))
            }
            if type == "redirect", let finding = circle(action["RedirectConfig"], source, listener) {
                found.append(finding)
            }
        }
        return found
    }

    private static func incomplete(
        _ action: PropertyValue, _ type: String, _ source: Outcome.Resource
    ) -> Diagnostic? {
        let needed: [String]
        switch type {
        case "forward": needed = ["TargetGroupArn", "ForwardConfig"]
        case "redirect": needed = ["RedirectConfig"]
        case "fixed-response": needed = ["FixedResponseConfig"]
        case "authenticate-cognito": needed = ["AuthenticateCognitoConfig"]
        case "authenticate-oidc": needed = ["AuthenticateOidcConfig"]
        default: return nil
        }
        guard needed.allSatisfy({ action[$0].isAbsent }) else { return nil }
        return error(
            at: action, "'\(source.logicalID)' has an action \(type) without \(needed.joined(separator: " or "))",
            fix: "set \(needed[0])")
    }

    private static func circle(
        _ configuration: PropertyValue, _ source: Outcome.Resource, _ listener: Outcome.Resource
    ) -> Diagnostic? {
        guard !configuration.isAbsent, !configuration.isUnknown, let own = listener["Protocol"].text,
            let ownPort = listener["Port"].text,
            let target = configuration["Protocol"].text(default: "#{protocol}"),
            let port = configuration["Port"].text(default: "#{port}"),
            let host = configuration["Host"].text(default: "#{host}"),
            let path = configuration["Path"].text(default: "/#{path}"),
            let query = configuration["Query"].text(default: "#{query}")
        else { return nil }
        guard host == "#{host}", port == "#{port}" || port == ownPort else { return nil }
        if target == "#{protocol}" || target == own {
            guard path == "/#{path}", query == "#{query}" else { return nil }
            return error(
                at: configuration, "'\(source.logicalID)' redirects to the same address",
                why: "Elastic Load Balancing refuses it, or clients go round in circles",
                fix: "change protocol, port, host or path in RedirectConfig")
        }
        return error(
            at: configuration,
            "'\(source.logicalID)' redirects to \(target) at port \(ownPort), where '\(listener.logicalID)' speaks \(own)",
            why: "the listener does not understand the request that follows",
            fix: "set Port \"\(target == "HTTPS" ? "443" : "80")\" in RedirectConfig")
    }
}
