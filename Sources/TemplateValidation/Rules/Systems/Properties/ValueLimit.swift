// SPDX-License-Identifier: Apache-2.0

/// A limit of a value that its schema leaves out.
struct ValueLimit: Sendable {
    enum Form {
        case range(ClosedRange<Int>)
        /// A regular expression, and how it reads.
        case pattern(String, String)
        case notEmpty
    }

    let type: String
    /// The names that lead to it from the resource's properties; lists are no step, and `*` is any key of a map.
    let path: [String]
    let form: Form
    /// Where it was met, as `owner/repository#123`, or the page that says it.
    let evidence: String

    static let all: [ValueLimit] = [
        ValueLimit(
            type: "AWS::CodePipeline::Pipeline", path: ["Stages", "Actions", "Configuration", "*"], form: .notEmpty,
            evidence: "aws/aws-cdk#19767"),
        ValueLimit(
            type: "AWS::Elasticsearch::Domain", path: ["DomainName"], form: domainName, evidence: "aws/aws-cdk#17016"),
        ValueLimit(
            type: "AWS::OpenSearchService::Domain", path: ["DomainName"], form: domainName,
            evidence: "aws/aws-cdk#17016"),
        ValueLimit(
            type: "AWS::RDS::DBCluster", path: ["ScalingConfiguration", "SecondsBeforeTimeout"], form: .range(60...600),
            evidence: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ScalingConfiguration.html"),
        ValueLimit(
            type: "AWS::RDS::DBCluster", path: ["ScalingConfiguration", "SecondsUntilAutoPause"],
            form: .range(300...86_400),
            evidence: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ScalingConfiguration.html"),
        ValueLimit(
            type: "AWS::RDS::DBCluster", path: ["ServerlessV2ScalingConfiguration", "SecondsUntilAutoPause"],
            form: .range(300...86_400), evidence: "aws/aws-sam-cli#4578"),
    ]

    private static let domainName = Form.pattern(
        "^[a-z][a-z0-9-]{2,27}$", "3 to 28 small letters, digits and hyphens, a letter first")
}
