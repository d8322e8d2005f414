// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator

/// What belongs together in a long stack, in an order in which the later ones mostly refer to the earlier.
enum StackPart: Int, CaseIterable {
    case inputs, network, keys, data, messages, access, compute, interfaces, monitoring

    /// As the type of the part is called.
    var typeName: String {
        switch self {
        case .inputs: "Inputs"
        case .network: "Network"
        case .keys: "Keys"
        case .data: "Storage"
        case .messages: "Messaging"
        case .access: "Access"
        case .compute: "Compute"
        case .interfaces: "Interfaces"
        case .monitoring: "Monitoring"
        }
    }

    /// What it holds, for people.
    var summary: String {
        switch self {
        case .inputs: "What the stack is given, and what follows from it."
        case .network: "Networks, what leads into them and what guards them."
        case .keys: "Keys, secrets and certificates."
        case .data: "What keeps data."
        case .messages: "What passes messages on."
        case .access: "Who may do what."
        case .compute: "What runs."
        case .interfaces: "What answers to callers."
        case .monitoring: "What watches the rest."
        }
    }

    init(typeNamed name: String) {
        let parts = name.split(separator: ":").map(String.init)
        let (service, type) = (parts.count > 1 ? parts[1] : "", parts.last ?? "")
        self =
            switch service {
            case "EC2": Self.ec2(type)
            case "ElasticLoadBalancingV2", "ElasticLoadBalancing", "NetworkFirewall", "ServiceDiscovery": .network
            case "KMS", "SecretsManager", "CertificateManager", "ACMPCA": .keys
            case "S3", "DynamoDB", "RDS", "EFS", "ElastiCache", "Neptune", "DocDB", "Redshift", "OpenSearchService",
                "Elasticsearch", "FSx", "Backup", "ECR", "Glue", "Athena", "LakeFormation", "MemoryDB", "SSM",
                "Timestream":
                .data
            case "SQS", "SNS", "Kinesis", "KinesisFirehose", "MSK", "AmazonMQ": .messages
            case "IAM", "Cognito": .access
            case "ApiGateway", "ApiGatewayV2", "CloudFront", "Route53", "WAFv2", "AppSync": .interfaces
            case "CloudWatch", "Events", "Config", "CloudTrail", "GuardDuty", "SecurityHub", "Synthetics", "Budgets":
                .monitoring
            default: .compute
            }
    }

    private static func ec2(_ type: String) -> StackPart {
        switch type {
        case "Instance", "LaunchTemplate", "EC2Fleet", "SpotFleet", "Volume", "VolumeAttachment", "KeyPair": .compute
        default: .network
        }
    }
}
