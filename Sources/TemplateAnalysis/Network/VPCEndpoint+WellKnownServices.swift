// SPDX-License-Identifier: Apache-2.0

extension VPCEndpoint {
    /// The services that many networks have endpoints of: not all that there are.
    package static let wellKnownServices = [
        "access-analyzer", "acm-pca", "airflow.api", "airflow.env", "airflow.ops", "application-autoscaling", "athena",
        "autoscaling", "backup", "batch", "bedrock", "bedrock-agent", "bedrock-agent-runtime", "bedrock-runtime",
        "cloudformation", "cloudtrail", "codeartifact.api", "codeartifact.repositories", "codebuild", "codecommit",
        "codedeploy", "codepipeline", "config", "databrew", "datasync", "dms", "dynamodb", "ebs", "ec2", "ec2messages",
        "ecr.api", "ecr.dkr", "ecs", "ecs-agent", "ecs-telemetry", "eks", "eks-auth", "elasticache", "elasticbeanstalk",
        "elasticfilesystem", "elasticloadbalancing", "elasticmapreduce", "email-smtp", "emr-containers",
        "emr-serverless", "events", "execute-api", "fis", "git-codecommit", "glue", "guardduty-data", "imagebuilder",
        "inspector2", "kafka", "kendra", "kinesis-firehose", "kinesis-streams", "kms", "lakeformation", "lambda",
        "license-manager", "logs", "macie2", "monitoring", "pipes", "pipes-data", "polly", "rds", "rds-data",
        "redshift", "redshift-data", "rekognition", "s3", "s3express", "sagemaker.api", "sagemaker.runtime",
        "scheduler", "secretsmanager", "securityhub", "servicecatalog", "servicediscovery", "sns", "sqs", "ssm",
        "ssm-contacts", "ssm-incidents", "ssmmessages", "states", "storagegateway", "sts", "sync-states", "synthetics",
        "textract", "transcribe", "transfer", "translate", "wafv2", "workspaces", "xray",
    ]
}
