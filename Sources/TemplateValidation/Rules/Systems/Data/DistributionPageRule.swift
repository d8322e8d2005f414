// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The pages that a distribution answers with are named as CloudFront takes them.
enum DistributionPageRule: SystemRule {
    static let description = RuleDescription(
        "distribution-page", "A default root object has no slash in front, and an error page has a path and a code.",
        reason: "CloudFront rejects the distribution, or answers requests for / with an error",
        example: """
              "D": {
                "Type": "AWS::CloudFront::Distribution",
                "Properties": {
                  "DistributionConfig": {
                    "Enabled": true,
            -       "DefaultRootObject": "/index.html",
            +       "DefaultRootObject": "index.html",
                    "Origins": [
                      {
                        "Id": "app",
                        "DomainName": "example.com",
                        "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}
                      }
                    ],
                    "DefaultCacheBehavior": {
                      "TargetOriginId": "app",
                      "ViewerProtocolPolicy": "https-only",
                      "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"
                    }
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::CloudFront::Distribution").flatMap { distribution in
            let configuration = distribution["DistributionConfig"]
            return [root(configuration["DefaultRootObject"], distribution)].compactMap { $0 }
                + configuration["CustomErrorResponses"].knownElements.compactMap { page($0, distribution) }
        }
    }

    private static func root(_ object: PropertyValue, _ distribution: Outcome.Resource) -> Diagnostic? {
        guard let first = object.parts?.first?.stringValue, first.hasPrefix("/") else { return nil }
        return error(
            at: object, "the default root object of '\(distribution.logicalID)' begins with a slash",
            why: "CloudFront asks the origin for another object, and requests for / fail",
            fix: "write the object's name alone, as index.html")
    }

    private static func page(_ response: PropertyValue, _ distribution: Outcome.Resource) -> Diagnostic? {
        guard !response.isUnknown else { return nil }
        let (code, path) = (response["ResponseCode"], response["ResponsePagePath"])
        let name = "the page for error \(response["ErrorCode"].text ?? "") of '\(distribution.logicalID)'"
        if let first = path.parts?.first?.stringValue, !first.isEmpty, !first.hasPrefix("/"), !path.isAbsent {
            return error(at: path, "\(name) has the path '\(first)'", fix: "begin the path with a slash")
        }
        guard code.isAbsent != path.isAbsent, code.number != 0, path.text != "" else { return nil }
        return error(
            at: code.isAbsent ? path : code,
            "\(name) has \(code.isAbsent ? "a ResponsePagePath and no ResponseCode" : "a ResponseCode and no ResponsePagePath")",
            fix: "set both, or none of them")
    }
}
