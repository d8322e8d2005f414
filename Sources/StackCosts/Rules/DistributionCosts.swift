// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// CloudFront: paid where clients are, which are taken to be near the region.
enum DistributionCosts: CostRule {
    static let types = ["AWS::CloudFront::Distribution"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        .priced([Charge(.distributionRequest), Charge(.distributionData)], missing: ["data that clients send"])
    }
}
