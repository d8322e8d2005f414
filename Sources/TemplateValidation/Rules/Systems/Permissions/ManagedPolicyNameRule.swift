// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The ARNs of the policies that AWS maintains.
enum ManagedPolicyNameRule: SystemRule {
    static let description = RuleDescription(
        "managed-policy-name", "The ARN of an AWS managed policy has the path that the policy has.",
        reason: "IAM answers that the policy does not exist or is not attachable",
        example: """
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "lambda.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  },
            -     "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole"]
            +     "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html")

    private static let serviceRole = "service-role/"
    private static let ofServices: Set = [
        "AmazonECSTaskExecutionRolePolicy", "AmazonEC2ContainerServiceforEC2Role", "AmazonEC2ContainerServiceRole",
        "AmazonEC2ContainerServiceEventsRole", "AmazonEC2ContainerServiceAutoscaleRole",
        "AmazonAPIGatewayPushToCloudWatchLogs", "AmazonRDSEnhancedMonitoringRole", "AWSLambdaBasicExecutionRole",
        "AWSLambdaVPCAccessExecutionRole", "AWSLambdaENIManagementAccess", "AWSLambdaRole",
        "AWSLambdaSQSQueueExecutionRole", "AWSLambdaDynamoDBExecutionRole", "AWSLambdaKinesisExecutionRole",
        "AWSLambdaMSKExecutionRole", "AWSBatchServiceRole", "AWSGlueServiceRole", "AWS_ConfigRole",
        "AmazonSSMMaintenanceWindowRole", "AmazonSSMAutomationRole", "AmazonEBSCSIDriverPolicy",
        "AmazonElasticMapReduceRole", "AmazonElasticMapReduceforEC2Role", "AWSAppSyncPushToCloudWatchLogs",
        "AmazonEC2SpotFleetTaggingRole",
    ]
    private static let withoutPath: Set = [
        "AmazonSSMManagedInstanceCore", "CloudWatchAgentServerPolicy", "AmazonEKSClusterPolicy",
        "AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryReadOnly",
        "AmazonEKSFargatePodExecutionRolePolicy", "AWSXRayDaemonWriteAccess", "AdministratorAccess", "ReadOnlyAccess",
        "PowerUserAccess", "AmazonS3ReadOnlyAccess", "AmazonS3FullAccess", "AmazonSQSFullAccess", "AmazonSNSFullAccess",
        "AmazonDynamoDBFullAccess", "CloudWatchLambdaInsightsExecutionRolePolicy", "CloudWatchLogsFullAccess",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"].flatMap { system.outcome.resources(of: $0) }.flatMap {
            $0["ManagedPolicyArns"].knownElements.compactMap(finding)
        }
    }

    private static func finding(_ value: PropertyValue) -> Diagnostic? {
        let marker = ":iam::aws:policy/"
        guard let end = value.parts?.last?.stringValue, let start = end.firstRange(of: marker)?.upperBound else {
            return nil
        }
        let path = String(end[start...])
        let right: String
        if ofServices.contains(path) {
            right = serviceRole + path
        } else if let slash = path.lastIndex(of: "/"), withoutPath.contains(String(path[path.index(after: slash)...])) {
            right = String(path[path.index(after: slash)...])
        } else {
            return nil
        }
        return error(at: value, "AWS has no managed policy '\(path)'", fix: "write 'policy/\(right)'")
    }
}
