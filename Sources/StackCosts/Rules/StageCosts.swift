// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Stages of APIs: the metrics of each method or route are paid like one's own.
enum StageCosts: CostRule {
    static let types = ["AWS::ApiGateway::Stage"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        var missing: [String] = []
        if resource["CacheClusterEnabled"].text(default: "false") != "false" {
            missing.append("its cache bills by hour and size")
        }
        if resource["TracingEnabled"].text(default: "false") != "false" {
            missing.append("X-Ray bills the traces that it makes")
        }
        let settings = resource["MethodSettings"]
        let measured = settings.knownElements.filter { $0["MetricsEnabled"].text(default: "false") != "false" }
        guard settings.isAbsent || settings.elements != nil, !measured.isEmpty else {
            if !settings.isAbsent, settings.elements == nil { missing.append(unknown) }
            return missing.isEmpty ? .free : .notCovered(missing.joined(separator: "; "))
        }
        let methods = context.outcome.resources(of: "AWS::ApiGateway::Method").count {
            context.outcome.resource($0["RestApiId"])?.logicalID
                == context.outcome.resource(resource["RestApiId"])?.logicalID
        }
        let isEach = measured.contains {
            $0["MetricsEnabled"].text == "true" && $0["ResourcePath"].text == "/*" && $0["HttpMethod"].text == "*"
        }
        guard isEach, methods > 0, context.outcome.resource(resource["RestApiId"]) != nil else {
            return .notCovered((missing + [unknown]).joined(separator: "; "))
        }
        return .priced([Charge(.metric, Amount(methods * perMethod))], missing: missing)
    }

    /// Requests, latency, latency of the integration, and errors of both kinds.
    private static let perMethod = 5
    private static let unknown = "how many metrics of its methods are paid is not known here"
}

enum RouteMetricCosts: CostRule {
    static let types = ["AWS::ApiGatewayV2::Stage"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        let route = resource["DefaultRouteSettings"]
        guard resource["RouteSettings"].isAbsent else { return .notCovered(unknown) }
        switch route["DetailedMetricsEnabled"].text(default: "false") {
        case "false": return .free
        case "true":
            guard let api = context.outcome.resource(resource["ApiId"]) else { return .notCovered(unknown) }
            let routes = context.outcome.resources(of: "AWS::ApiGatewayV2::Route").count {
                context.outcome.resource($0["ApiId"])?.logicalID == api.logicalID
            }
            return routes == 0 ? .notCovered(unknown) : .priced([Charge(.metric, Amount(routes * perRoute))])
        default: return .notCovered(unknown)
        }
    }

    /// Those of a method, and the data.
    private static let perRoute = 6
    private static let unknown = "how many metrics of its routes are paid is not known here"
}
