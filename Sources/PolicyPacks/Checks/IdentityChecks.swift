// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

extension CheckTable {
    private static func policy(_ statement: String) -> String {
        #""PolicyDocument": {"Version": "2012-10-17", "Statement": [\#(statement)]}"#
    }

    private static func inline(_ statement: String) -> String {
        #""Policies": [{"PolicyName": "p", \#(policy(statement))}]"#
    }

    private static let everything = #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#
    private static let allOfS3 = #"{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b"}"#
    private static let readOne = #"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#
    private static let decryptAll = #"{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*"}"#
    private static let decryptOne =
        #"{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "arn:aws:kms:eu-west-1:111122223333:key/k"}"#

    private static let noAdministrator = Demand.noStatement(
        .identity, "allows every action on everything", fix: "allow the actions and resources that are needed"
    ) { $0.allowsEverything }
    private static let noWholeService = Demand.noStatement(
        .identity, "allows all actions of a service", fix: "allow the actions that are needed"
    ) { $0.allowsWholeService }
    private static let noDecryption = Demand.noStatement(
        .identity, "allows to decrypt by every key", fix: "name the keys"
    ) { $0.decryptsEverything }

    /// Policies of IAM, and who has them.
    static let identity: [Check] = [
        Check(
            "administrator-policy", "AWS::IAM::ManagedPolicy", demands: noAdministrator,
            says: "No managed policy allows everything.", why: "whoever has it can do everything in the account",
            bad: policy(everything), good: policy(readOne)),
        Check(
            "administrator-inline-policy", "AWS::IAM::Policy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group",
            demands: noAdministrator, says: "No policy of a role, user or group allows everything.",
            why: "whoever has it can do everything in the account", bad: policy(everything), good: policy(readOne)),
        Check(
            "service-wildcard-policy", "AWS::IAM::ManagedPolicy", demands: noWholeService,
            says: "No managed policy allows all actions of a service.",
            why: "those that change its own policies and delete its data are among them", bad: policy(allOfS3),
            good: policy(readOne)),
        Check(
            "service-wildcard-inline-policy", "AWS::IAM::Policy", "AWS::IAM::Role", "AWS::IAM::User",
            "AWS::IAM::Group", demands: noWholeService,
            says: "No policy of a role, user or group allows all actions of a service.",
            why: "those that change its own policies and delete its data are among them", bad: policy(allOfS3),
            good: policy(readOne)),
        Check(
            "user-policies", "AWS::IAM::User", demands: .all([.isAbsent("Policies"), .isAbsent("ManagedPolicyArns")]),
            says: "Users have no policies of their own.", why: "nobody keeps track of what each user may do",
            fix: "give the policy to a group or a role", bad: inline(readOne), good: #""Groups": ["developers"]"#),
        Check(
            "user-groups", "AWS::IAM::User",
            demands: .any([
                .isGiven("Groups"),
                .companion("AWS::IAM::UserToGroupAddition", at: "Users", fix: "put the user into a group"),
            ]),
            says: "Users are in a group.", why: "nobody keeps track of what each user may do", bad: "",
            good: #""Groups": ["developers"]"#),
        Check(
            "inline-policies", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", demands: .isAbsent("Policies"),
            says: "Roles, users and groups have no inline policies.",
            why: "what cannot be used again is written again, and not reviewed together",
            fix: "make it a ManagedPolicy", bad: inline(readOne), good: #""ManagedPolicyArns": ["p"]"#),
        Check(
            "separate-inline-policies", "AWS::IAM::Policy",
            demands: .system(fix: "make it a ManagedPolicy") { _, _ in .broken("is an inline policy") },
            says: "No resource makes an inline policy.",
            why: "what cannot be used again is written again, and not reviewed together",
            badResources: #""P": {"Type": "AWS::IAM::Policy", "Properties": {\#(policy(readOne))}}"#,
            goodResources: #""P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {\#(policy(readOne))}}"#),
        Check(
            "cloud-shell-policy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group",
            demands: .containsNone("ManagedPolicyArns", ["arn:aws:iam::aws:policy/AWSCloudShellFullAccess"]),
            says: "Nobody may move files in and out by CloudShell.",
            why: "it has a way to the internet, and data leaves by it unseen",
            bad: #""ManagedPolicyArns": ["arn:aws:iam::aws:policy/AWSCloudShellFullAccess"]"#,
            good: #""ManagedPolicyArns": ["arn:aws:iam::aws:policy/ReadOnlyAccess"]"#),
        Check(
            "decrypting-policy", "AWS::IAM::ManagedPolicy", demands: noDecryption,
            says: "No managed policy allows to decrypt by every key.",
            why: "whoever has it reads what any key protects",
            bad: policy(decryptAll), good: policy(decryptOne)),
        Check(
            "decrypting-inline-policy", "AWS::IAM::Policy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group",
            demands: noDecryption, says: "No policy of a role, user or group allows to decrypt by every key.",
            why: "whoever has it reads what any key protects", bad: policy(decryptAll), good: policy(decryptOne)),
    ]

    private static let publicFix = "name who may, or add a condition"

    /// Keys and secrets.
    static let keys: [Check] = [
        Check(
            "key-rotation", "AWS::KMS::Key", demands: .isTrue("EnableKeyRotation"),
            where: .isOneOf("KeySpec", ["SYMMETRIC_DEFAULT"], default: "SYMMETRIC_DEFAULT"),
            .isOneOf("Origin", ["AWS_KMS"], default: "AWS_KMS"), says: "Keys are rotated.",
            why: "one key that leaks opens everything that was ever encrypted by it", bad: "",
            good: #""EnableKeyRotation": true"#),
        Check(
            "key-public-access", "AWS::KMS::Key",
            demands: .noStatement(.resource, "lets everybody use the key", fix: publicFix) { $0.admitsEverybody },
            says: "No key is everybody's.", why: "every account can use it, and decrypt by it",
            bad:
                #""KeyPolicy": {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"}]}"#,
            good: """
                "KeyPolicy": {"Statement": [{"Effect": "Allow",
                  "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:*", "Resource": "*"}]}
                """),
        Check(
            "secret-rotated", "AWS::SecretsManager::Secret",
            demands: .companion(
                "AWS::SecretsManager::RotationSchedule", at: "SecretId", fix: "add a RotationSchedule for it"),
            says: "Secrets are rotated.", why: "a secret that leaked opens things until somebody notices",
            badResources: #""S": {"Type": "AWS::SecretsManager::Secret"}"#,
            goodResources: """
                "S": {"Type": "AWS::SecretsManager::Secret"},
                "R": {"Type": "AWS::SecretsManager::RotationSchedule", "Properties": {"SecretId": {"Ref": "S"}}}
                """),
        Check(
            "secret-rotation-period", "AWS::SecretsManager::RotationSchedule",
            demands: .isAtMost("RotationRules.AutomaticallyAfterDays", 90),
            where: .isGiven("RotationRules.AutomaticallyAfterDays"),
            says: "Secrets are rotated every 90 days or sooner.",
            why: "a secret that leaked opens things until then",
            bad: #""SecretId": "s", "RotationRules": {"AutomaticallyAfterDays": 365}"#,
            good: #""SecretId": "s", "RotationRules": {"AutomaticallyAfterDays": 30}"#),
        Check(
            "secret-key-encryption", "AWS::SecretsManager::Secret",
            demands: .all([
                .isGiven("KmsKeyId"), .isNoneOf("KmsKeyId", ["aws/secretsmanager", "alias/aws/secretsmanager"]),
            ]),
            says: "Secrets are encrypted by a key of yours.",
            why: "nobody but the policy of the secret says who decrypts it", fix: "give it KmsKeyId", bad: "",
            good: #""KmsKeyId": "alias/secrets""#),
    ]

    /// Topics, queues, buses and brokers.
    static let messaging: [Check] = [
        Check(
            "topic-encryption", "AWS::SNS::Topic", demands: .isGiven("KmsMasterKeyId"),
            says: "Topics are encrypted at rest.", why: "whoever gets at the storage reads the messages", bad: "",
            good: #""KmsMasterKeyId": "alias/aws/sns""#),
        Check(
            "topic-public-access", "AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy",
            demands: .noStatement(.resource, "lets everybody use the topic", fix: publicFix) { $0.admitsEverybody },
            says: "No topic is everybody's.", why: "every account can publish, and subscribe to what is published",
            bad: """
                "Topics": ["t"], "PolicyDocument": {"Statement": [
                  {"Effect": "Allow", "Principal": "*", "Action": "sns:Publish", "Resource": "t"}]}
                """,
            good: """
                "Topics": ["t"], "PolicyDocument": {"Statement": [
                  {"Effect": "Allow", "Principal": "*", "Action": "sns:Publish", "Resource": "t",
                   "Condition": {"StringEquals": {"aws:SourceAccount": "111122223333"}}}]}
                """),
        Check(
            "queue-encrypted", "AWS::SQS::Queue",
            demands: .any([.isGiven("KmsMasterKeyId"), .isTrue("SqsManagedSseEnabled", default: true)]),
            says: "Queues are encrypted at rest, which they are unless they say otherwise.",
            why: "whoever gets at the storage reads the messages", bad: #""SqsManagedSseEnabled": false"#,
            good: #""KmsMasterKeyId": "alias/aws/sqs", "SqsManagedSseEnabled": false"#),
        Check(
            "queue-public-access", "AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy",
            demands: .noStatement(.resource, "lets everybody use the queue", fix: publicFix) { $0.admitsEverybody },
            says: "No queue is everybody's.", why: "every account can send, and take messages away",
            bad: """
                "Queues": ["q"], "PolicyDocument": {"Statement": [
                  {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sqs:*", "Resource": "q"}]}
                """,
            good: """
                "Queues": ["q"], "PolicyDocument": {"Statement": [
                  {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
                   "Resource": "q"}]}
                """),
        Check(
            "event-bus-policy", "AWS::Events::EventBus",
            demands: .any([
                .isGiven("Policy"),
                .companion("AWS::Events::EventBusPolicy", at: "EventBusName", fix: "add an EventBusPolicy for it"),
            ]),
            says: "Event buses have a policy.", why: "whoever may put events in the account puts them here too",
            bad: #""Name": "orders""#, good: #""Name": "orders", "Policy": {"Statement": []}"#),
        Check(
            "broker-audit-logs", "AWS::AmazonMQ::Broker", demands: .isTrue("Logs.Audit"),
            where: .isOneOf("EngineType", ["ACTIVEMQ"]), says: "ActiveMQ brokers write an audit log.",
            why: "nobody can tell afterwards who did what", bad: #""EngineType": "ACTIVEMQ""#,
            good: #""EngineType": "ACTIVEMQ", "Logs": {"Audit": true}"#),
        Check(
            "broker-minor-upgrades", "AWS::AmazonMQ::Broker", demands: .isTrue("AutoMinorVersionUpgrade"),
            says: "Brokers get minor versions by themselves.", why: "known faults stay open",
            bad: #""AutoMinorVersionUpgrade": false"#, good: #""AutoMinorVersionUpgrade": true"#),
    ]
}
