// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// What looks at a system from outside, or at its requests.
enum CanaryCosts: CostRule {
    static let types = ["AWS::Synthetics::Canary"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard let runs = Rate.perMonth(resource["Schedule"]["Expression"]) else {
            return .notCovered("how often it runs is not known here")
        }
        return .priced([Charge(.canaryRun, runs)], missing: ["its function, logs and files"])
    }
}

enum SignalCosts: CostRule {
    static let types = ["AWS::ApplicationSignals::Discovery"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        .priced([Charge(.signal)], missing: ["the signals of what services call"])
    }
}

/// A check of Route 53's, of something in AWS: what is elsewhere costs more.
enum HealthCheckCosts: CostRule {
    static let types = ["AWS::Route53::HealthCheck"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        let settings = resource["HealthCheckConfig"]
        guard let type = settings["Type"].text, let interval = settings["RequestInterval"].text(default: "30"),
            let measures = settings["MeasureLatency"].text(default: "false")
        else { return .notCovered("what it does is not known before the deployment") }
        let features = [type.hasPrefix("HTTPS"), type.hasSuffix("STR_MATCH"), interval == "10", measures == "true"]
        let count = features.count { $0 }
        return .priced([Charge(.healthCheck)] + (count > 0 ? [Charge(.healthCheckFeature, Amount(count))] : []))
    }
}
