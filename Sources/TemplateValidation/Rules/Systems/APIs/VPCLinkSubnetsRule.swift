// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A VPC link of the second version stands in subnets.
enum VPCLinkSubnetsRule: SystemRule {
    static let description = RuleDescription(
        "vpc-link-subnets", "A VPC link of version 2 stands in subnets.",
        reason: "API Gateway refuses the link: it makes network interfaces in its subnets",
        example: """
              "Link": {
                "Type": "AWS::ApiGatewayV2::VpcLink",
            -   "Properties": {"Name": "link", "SubnetIds": []}
            +   "Properties": {"Name": "link", "SubnetIds": ["subnet-0123456789abcdef0"]}
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vpc-links.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ApiGatewayV2::VpcLink").compactMap { link in
            let subnets = link["SubnetIds"]
            guard !subnets.isAbsent, subnets.elements?.isEmpty == true else { return nil }
            return error(
                at: subnets, "'\(link.logicalID)' is in no subnet", fix: "name at least one subnet in SubnetIds")
        }
    }
}
