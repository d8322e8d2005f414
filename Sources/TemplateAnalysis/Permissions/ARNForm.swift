// SPDX-License-Identifier: Apache-2.0

/// How the name and the ARN of a type's resources are made, and which attribute says which.
package struct ARNForm: Sendable {
    /// The kind of value that `Ref` of a resource returns.
    package enum Answer { case name, arn, other }

    let property: String
    package let ref: Answer
    /// The ARN after the partition: `@` stands for region and account, `%` for the name, `~` for any text.
    let arn: String
    package var arnAttribute = "Arn"
    package var nameAttribute: String? = nil

    package static let all: [String: ARNForm] = [
        "AWS::SQS::Queue": ARNForm(property: "QueueName", ref: .other, arn: "sqs:@:%", nameAttribute: "QueueName"),
        "AWS::SNS::Topic": ARNForm(
            property: "TopicName", ref: .arn, arn: "sns:@:%", arnAttribute: "TopicArn", nameAttribute: "TopicName"),
        "AWS::S3::Bucket": ARNForm(property: "BucketName", ref: .name, arn: "s3:::%"),
        "AWS::Lambda::Function": ARNForm(property: "FunctionName", ref: .name, arn: "lambda:@:function:%"),
        "AWS::DynamoDB::Table": ARNForm(property: "TableName", ref: .name, arn: "dynamodb:@:table/%"),
        "AWS::Logs::LogGroup": ARNForm(property: "LogGroupName", ref: .name, arn: "logs:@:log-group:%~"),
        "AWS::Kinesis::Stream": ARNForm(property: "Name", ref: .name, arn: "kinesis:@:stream/%"),
        "AWS::KinesisFirehose::DeliveryStream": ARNForm(
            property: "DeliveryStreamName", ref: .name, arn: "firehose:@:deliverystream/%"),
        "AWS::StepFunctions::StateMachine": ARNForm(
            property: "StateMachineName", ref: .arn, arn: "states:@:stateMachine:%", nameAttribute: "Name"),
        "AWS::ECR::Repository": ARNForm(property: "RepositoryName", ref: .name, arn: "ecr:@:repository/%"),
        "AWS::Events::EventBus": ARNForm(property: "Name", ref: .name, arn: "events:@:event-bus/%"),
        "AWS::KMS::Key": ARNForm(property: "", ref: .name, arn: "kms:@:key/%", nameAttribute: "KeyId"),
        "AWS::SecretsManager::Secret": ARNForm(
            property: "Name", ref: .arn, arn: "secretsmanager:@:secret:%-~", arnAttribute: "Id"),
        // Its bus stands before its name, except for the default one.
        "AWS::Events::Rule": ARNForm(property: "", ref: .other, arn: "events:@:rule/%"),
        "AWS::ECS::Cluster": ARNForm(property: "ClusterName", ref: .name, arn: "ecs:@:cluster/%"),
    ]
}
