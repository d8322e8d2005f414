// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An instance's credentials are not given to whoever can make it send a request.
enum InstanceMetadataRule: SystemRule {
    static let description = RuleDescription(
        "instance-metadata", "Instances ask for their metadata with a token (IMDSv2).",
        reason: "an application that can be made to fetch a URL gives away the credentials of the instance's role",
        example: """
              "L": {
                "Type": "AWS::EC2::LaunchTemplate",
            -   "Properties": {"LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "optional"}}}
            +   "Properties": {"LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required"}}}
              }
            """,
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html")

    private static let places: [(type: String, path: [String])] = [
        ("AWS::EC2::LaunchTemplate", ["LaunchTemplateData", "MetadataOptions"]),
        ("AWS::AutoScaling::LaunchConfiguration", ["MetadataOptions"]),
        ("AWS::EC2::Instance", ["MetadataOptions"]),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        places.flatMap { type, path in
            system.outcome.resources(of: type).compactMap { resource in
                let options = resource.properties.value(at: path)
                guard options["HttpTokens"].text == "optional", options["HttpEndpoint"].text != "disabled" else {
                    return nil
                }
                return warning(
                    at: options["HttpTokens"], "'\(resource.logicalID)' answers metadata requests without a token",
                    fix: "set HttpTokens to required")
            }
        }
    }
}
