// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What a program is told of, its role lets it use.
enum ToldNotAllowedRule: SystemRule {
    static let description = RuleDescription(
        "told-not-allowed", "What a variable or an argument names, the role of the program that reads it may use.",
        reason: "a call that names it is answered with AccessDenied",
        example: """
              "Orders": {"Type": "AWS::SQS::Queue"},
              "Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"],
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "lambda.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
            -     }
            +     },
            +     "Policies": [
            +       {
            +         "PolicyName": "send",
            +         "PolicyDocument": {
            +           "Version": "2012-10-17",
            +           "Statement": [
            +             {
            +               "Effect": "Allow",
            +               "Action": "sqs:SendMessage",
            +               "Resource": {"Fn::GetAtt": ["Orders", "Arn"]}
            +             }
            +           ]
            +         }
            +       }
            +     ]
                }
              },
              "Function": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                  "Code": {"S3Bucket": "bucket", "S3Key": "key"},
                  "Runtime": "python3.13",
                  "Handler": "index.handler",
                  "Environment": {"Variables": {"QUEUE_URL": {"Ref": "Orders"}}}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html",
        evidence: .knowledge)

    /// What a resource is called, and what a program does with it most often.
    private struct Kind {
        let noun: String
        let action: String

        init(_ noun: String, _ action: String) {
            self.noun = noun
            self.action = action
        }
    }

    private static let kinds = [
        "AWS::DynamoDB::GlobalTable": Kind("table", "dynamodb:GetItem"),
        "AWS::DynamoDB::Table": Kind("table", "dynamodb:GetItem"),
        "AWS::Events::EventBus": Kind("event bus", "events:PutEvents"),
        "AWS::Kinesis::Stream": Kind("stream", "kinesis:PutRecord"),
        "AWS::KinesisFirehose::DeliveryStream": Kind("delivery stream", "firehose:PutRecord"),
        "AWS::Lambda::Function": Kind("function", "lambda:InvokeFunction"),
        "AWS::RDS::DBCluster": Kind("secret of", "secretsmanager:GetSecretValue"),
        "AWS::RDS::DBInstance": Kind("secret of", "secretsmanager:GetSecretValue"),
        "AWS::S3::Bucket": Kind("bucket", "s3:GetObject"),
        "AWS::SNS::Topic": Kind("topic", "sns:Publish"),
        "AWS::SQS::Queue": Kind("queue", "sqs:SendMessage"),
        "AWS::SSM::Parameter": Kind("parameter", "ssm:GetParameter"),
        "AWS::SecretsManager::Secret": Kind("secret", "secretsmanager:GetSecretValue"),
        "AWS::StepFunctions::StateMachine": Kind("state machine", "states:StartExecution"),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        Program.all(in: system.outcome).flatMap { program -> [Diagnostic] in
            var told: Set<String> = []
            return program.words.flatMap { word in
                word.targets(in: system.outcome).compactMap { target in
                    guard let kind = kinds[target.type], told.insert(target.logicalID).inserted,
                        !system.permissions.mayUse(target, by: program)
                    else { return nil }
                    return finding(word, target, kind, program, system)
                }
            }
        }
    }

    private static func finding(
        _ word: Program.Word, _ target: Outcome.Resource, _ kind: Kind, _ program: Program, _ system: SystemModel
    ) -> Diagnostic? {
        let how = word.name.map { "by \($0)" } ?? (program.hasScript ? "by its user data" : "by an argument")
        let start = "'\(program.resource.logicalID)' is told of the \(kind.noun) '\(target.logicalID)' \(how), "
        let fix = "allow what it does with it, as \(statement(target, kind)), "
        switch program.identity {
        case .role(let role):
            return warning(
                at: word.value, start + "and its role '\(role.logicalID)' may do nothing with it",
                fix: fix + "in a policy of '\(role.logicalID)', or leave it out",
                notes: [Diagnostic.Note(at: role.location, "'\(role.logicalID)' is made here")])
        case .made:
            return warning(
                at: word.value, start + "and the role that SAM makes for it may do nothing with it",
                fix: fix + "in Policies, or leave it out")
        case .none:
            return warning(
                at: word.value, start + "and it has no role, so that it may do nothing with it",
                fix: fix + "in a policy of a role, and give it that role, or leave it out")
        case .unknown: return nil
        }
    }

    /// The least statement, for what is done most often.
    private static func statement(_ target: Outcome.Resource, _ kind: Kind) -> String {
        let id = target.logicalID
        let resource: String
        switch target.type {
        case "AWS::SSM::Parameter":
            // Its name may begin with the stroke that the ARN wants before it.
            let stroke = target["Name"].text?.hasPrefix("/") == true ? "" : "/"
            let name = "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter\(stroke)${Name}"
            resource = "{\"Fn::Sub\": [\"\(name)\", {\"Name\": {\"Ref\": \"\(id)\"}}]}"
        case "AWS::RDS::DBCluster", "AWS::RDS::DBInstance":
            resource = "{\"Fn::GetAtt\": [\"\(id)\", \"MasterUserSecret.SecretArn\"]}"
        case "AWS::S3::Bucket":
            resource = "{\"Fn::Join\": [\"/\", [{\"Fn::GetAtt\": [\"\(id)\", \"Arn\"]}, \"*\"]]}"
        case "AWS::SNS::Topic", "AWS::SecretsManager::Secret": resource = "{\"Ref\": \"\(id)\"}"
        default: resource = "{\"Fn::GetAtt\": [\"\(id)\", \"Arn\"]}"
        }
        return "{\"Effect\": \"Allow\", \"Action\": \"\(kind.action)\", \"Resource\": \(resource)}"
    }
}
