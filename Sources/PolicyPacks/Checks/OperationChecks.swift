// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

extension CheckTable {
    /// Trails, logs and alarms.
    static let monitoring: [Check] = [
        Check(
            "trail-regions", "AWS::CloudTrail::Trail", demands: .isTrue("IsMultiRegionTrail"),
            says: "Trails record all regions.", why: "what somebody does in another region is in no log",
            bad: #""IsLogging": true, "S3BucketName": "b""#,
            good: #""IsLogging": true, "S3BucketName": "b", "IsMultiRegionTrail": true"#),
        Check(
            "trail-encryption", "AWS::CloudTrail::Trail", demands: .isGiven("KMSKeyId"),
            says: "Trails are encrypted by a key of yours.",
            why: "whoever may read the bucket reads what everybody did", bad: "", good: #""KMSKeyId": "alias/trail""#),
        Check(
            "trail-validation", "AWS::CloudTrail::Trail", demands: .isTrue("EnableLogFileValidation"),
            says: "Trails show when a log file was changed.", why: "who covers their traces is not found out", bad: "",
            good: #""EnableLogFileValidation": true"#),
        Check(
            "trail-logs", "AWS::CloudTrail::Trail", demands: .isGiven("CloudWatchLogsLogGroupArn"),
            says: "Trails write to CloudWatch Logs too.", why: "nothing can raise an alarm by what happens", bad: "",
            good: #""CloudWatchLogsLogGroupArn": "l", "CloudWatchLogsRoleArn": "r""#),
        Check(
            "trail-object-events", "AWS::CloudTrail::Trail",
            demands: .any([
                .some("EventSelectors", .some("DataResources", .isOneOf("Type", ["AWS::S3::Object"]))),
                .some(
                    "AdvancedEventSelectors",
                    .some(
                        "FieldSelectors",
                        .all([.isOneOf("Field", ["resources.type"]), .contains("Equals", ["AWS::S3::Object"])]))),
            ]),
            says: "Trails record who reads and writes objects of buckets.",
            why: "nobody can tell afterwards who read or changed an object",
            fix: "add an event selector for AWS::S3::Object", bad: "",
            good: """
                "EventSelectors": [
                  {"DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]}], "ReadWriteType": "All"}]
                """),
        Check(
            "log-group-encryption", "AWS::Logs::LogGroup", demands: .isGiven("KmsKeyId"),
            says: "Log groups are encrypted by a key of yours.", why: "no key's log tells who decrypted them", bad: "",
            good: #""KmsKeyId": "arn:aws:kms:eu-west-1:111122223333:key/k""#),
        Check(
            "log-group-retention", "AWS::Logs::LogGroup", demands: .isGiven("RetentionInDays"),
            says: "Log groups say how long logs are kept.", why: "they are kept and paid for for ever", bad: "",
            good: #""RetentionInDays": 365"#),
        Check(
            "alarm-actions", "AWS::CloudWatch::Alarm",
            demands: .any([
                .isGiven("AlarmActions"), .isGiven("OKActions"), .isGiven("InsufficientDataActions"),
            ]),
            says: "Alarms do something.", why: "nobody hears of it", bad: "", good: #""AlarmActions": ["t"]"#),
    ]

    /// Pipelines of builds, and platforms.
    static let builds: [Check] = [
        Check(
            "build-source-credentials", "AWS::CodeBuild::Project", demands: .namesNoCredentials(at: "Source.Location"),
            says: "No address of a source has credentials in it.", why: "whoever may describe the project reads them",
            bad: #""Source": {"Type": "BITBUCKET", "Location": "https://user:secret@bitbucket.org/a/b.git"}"#,
            good: #""Source": {"Type": "BITBUCKET", "Location": "https://bitbucket.org/a/b.git"}"#),
        Check(
            "build-credentials", "AWS::CodeBuild::Project",
            demands: .every(
                "Environment.EnvironmentVariables",
                .any([
                    .isNoneOf("Name", ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]),
                    .isOneOf("Type", ["PARAMETER_STORE", "SECRETS_MANAGER"]),
                ])),
            says: "No credentials of AWS stand in the variables of builds.",
            why: "whoever may describe the project reads them", fix: "let the build use its role",
            bad: #""Environment": {"EnvironmentVariables": [{"Name": "AWS_SECRET_ACCESS_KEY", "Value": "k"}]}"#,
            good: #""Environment": {"EnvironmentVariables": [{"Name": "STAGE", "Value": "k"}]}"#),
        Check(
            "build-log-encryption", "AWS::CodeBuild::Project",
            demands: .isFalse("LogsConfig.S3Logs.EncryptionDisabled"), says: "Logs of builds are encrypted.",
            why: "whoever gets at the storage reads them",
            bad: #""LogsConfig": {"S3Logs": {"Status": "ENABLED", "EncryptionDisabled": true}}"#, good: ""),
        Check(
            "build-logs", "AWS::CodeBuild::Project",
            demands: .any([
                .isOneOf("LogsConfig.CloudWatchLogs.Status", ["ENABLED"], default: "ENABLED"),
                .isOneOf("LogsConfig.S3Logs.Status", ["ENABLED"]),
            ]),
            says: "Builds write logs.", why: "nobody can tell what a build did",
            bad: #""LogsConfig": {"CloudWatchLogs": {"Status": "DISABLED"}}"#,
            good: #""LogsConfig": {"CloudWatchLogs": {"Status": "DISABLED"}, "S3Logs": {"Status": "ENABLED"}}"#),
        Check(
            "build-report-encryption", "AWS::CodeBuild::ReportGroup",
            demands: .isFalse("ExportConfig.S3Destination.EncryptionDisabled"),
            says: "Reports of builds are encrypted.", why: "whoever gets at the storage reads them",
            bad: """
                "Type": "TEST", "ExportConfig": {"ExportConfigType": "S3",
                  "S3Destination": {"Bucket": "b", "EncryptionDisabled": true}}
                """,
            good: #""Type": "TEST", "ExportConfig": {"ExportConfigType": "S3", "S3Destination": {"Bucket": "b"}}"#),
        beanstalk(
            "beanstalk-health", "aws:elasticbeanstalk:healthreporting:system", "SystemType", in: ["enhanced"],
            says: "Environments of Elastic Beanstalk report enhanced health.", why: "what is wrong shows late",
            bad: "basic"),
        beanstalk(
            "beanstalk-updates", "aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled", in: ["true"],
            says: "Environments of Elastic Beanstalk are updated by themselves.", why: "known faults stay open",
            bad: "false"),
        beanstalk(
            "beanstalk-logs", "aws:elasticbeanstalk:cloudwatch:logs", "StreamLogs", in: ["true"],
            says: "Environments of Elastic Beanstalk send their logs to CloudWatch Logs.",
            why: "they are gone with the instance", bad: "false"),
    ]

    private static func beanstalk(
        _ id: String, _ namespace: String, _ option: String, in values: [String], says summary: String,
        why reason: String, bad: String
    ) -> Check {
        func settings(_ value: String) -> String {
            #""OptionSettings": [{"Namespace": "\#(namespace)", "OptionName": "\#(option)", "Value": "\#(value)"}]"#
        }
        return Check(
            id, "AWS::ElasticBeanstalk::Environment",
            demands: .some(
                "OptionSettings",
                .all([
                    .isOneOf("Namespace", [namespace]), .isOneOf("OptionName", [option]), .isOneOf("Value", values),
                ])),
            says: summary, why: reason, fix: "set \(option) of \(namespace) to \(values[0])", bad: settings(bad),
            good: settings(values[0]))
    }

    private static let encryptingEngines = [
        "mysql", "mariadb", "aurora", "aurora-postgresql", "postgres", "oracle", "sqlserver", "sybase", "db2",
        "mongodb",
        "docdb",
    ]

    /// What moves data.
    static let transfers: [Check] = [
        Check(
            "replication-public-access", "AWS::DMS::ReplicationInstance",
            demands: .isFalse("PubliclyAccessible", default: true), says: "Replication instances are not public.",
            why: "the whole internet reaches it, and it reaches the databases", bad: "",
            good: #""PubliclyAccessible": false"#),
        Check(
            "replication-minor-upgrades", "AWS::DMS::ReplicationInstance",
            demands: .isTrue("AutoMinorVersionUpgrade", default: true),
            says: "Replication instances get minor versions by themselves.", why: "known faults stay open",
            bad: #""AutoMinorVersionUpgrade": false"#, good: ""),
        Check(
            "replication-zones", "AWS::DMS::ReplicationInstance", demands: .isTrue("MultiAZ"),
            says: "Replication instances have a standby in another zone.",
            why: "replication stops while the zone is away",
            bad: "", good: #""MultiAZ": true"#),
        Check(
            "replication-tls", "AWS::DMS::Endpoint",
            demands: .isOneOf("SslMode", ["require", "verify-ca", "verify-full"]),
            where: .isOneOf("EngineName", encryptingEngines), says: "Endpoints of replication use TLS.",
            why: "passwords and data can be read on their way", bad: #""EngineName": "mysql", "SslMode": "none""#,
            good: #""EngineName": "mysql", "SslMode": "verify-full""#),
        Check(
            "replication-graph-authorization", "AWS::DMS::Endpoint", demands: .isTrue("NeptuneSettings.IamAuthEnabled"),
            where: .isOneOf("EngineName", ["neptune"]), says: "Endpoints for Neptune ask IAM who connects.",
            why: "whoever reaches the port is let in", bad: #""EngineName": "neptune""#,
            good: #""EngineName": "neptune", "NeptuneSettings": {"IamAuthEnabled": true}"#),
        Check(
            "replication-mongodb-authentication", "AWS::DMS::Endpoint",
            demands: .isOneOf("MongoDbSettings.AuthType", ["password"]), where: .isOneOf("EngineName", ["mongodb"]),
            says: "Endpoints for MongoDB sign in.", why: "whoever reaches the port is let in",
            bad: #""EngineName": "mongodb", "MongoDbSettings": {"AuthType": "no"}"#,
            good: #""EngineName": "mongodb", "MongoDbSettings": {"AuthType": "password"}"#),
        Check(
            "replication-redis-tls", "AWS::DMS::Endpoint",
            demands: .isOneOf("RedisSettings.SslSecurityProtocol", ["ssl-encryption"], default: "ssl-encryption"),
            where: .isOneOf("EngineName", ["redis"]), says: "Endpoints for Redis use TLS.",
            why: "passwords and data can be read on their way",
            bad: #""EngineName": "redis", "RedisSettings": {"SslSecurityProtocol": "plaintext"}"#,
            good: #""EngineName": "redis", "RedisSettings": {"SslSecurityProtocol": "ssl-encryption"}"#),
        Check(
            "copy-task-logging", "AWS::DataSync::Task", demands: .isGiven("CloudWatchLogGroupArn"),
            says: "Tasks of DataSync write logs.", why: "nobody can tell what was not copied", bad: "",
            good: #""CloudWatchLogGroupArn": "l""#),
        Check(
            "transfer-protocols", "AWS::Transfer::Server", demands: .containsNone("Protocols", ["FTP"]),
            says: "Transfer servers do not speak FTP.", why: "passwords and files can be read on their way",
            bad: #""Protocols": ["FTP"]"#, good: #""Protocols": ["SFTP"]"#),
        Check(
            "transfer-logging", "AWS::Transfer::Connector", demands: .isGiven("LoggingRole"),
            says: "Connectors of Transfer write logs.", why: "nobody can tell what was not copied", bad: "",
            good: #""LoggingRole": "r""#),
        Check(
            "contact-centre-logging", "AWS::Connect::Instance", demands: .isTrue("Attributes.ContactflowLogs"),
            says: "Contact centres log what their flows do.", why: "nobody can tell why callers were lost",
            bad: #""Attributes": {"InboundCalls": true, "OutboundCalls": true}"#,
            good: #""Attributes": {"InboundCalls": true, "OutboundCalls": true, "ContactflowLogs": true}"#),
    ]

    /// Notebooks, models and desktops.
    static let learning: [Check] = [
        Check(
            "notebook-internet-access", "AWS::SageMaker::NotebookInstance",
            demands: .isOneOf("DirectInternetAccess", ["Disabled"]),
            says: "Notebooks have no way of their own to the internet.",
            why: "data can leave beside the VPC's rules and flow logs", bad: "",
            good: #""DirectInternetAccess": "Disabled", "SubnetId": "subnet-1""#),
        Check(
            "notebook-vpc", "AWS::SageMaker::NotebookInstance", demands: .isGiven("SubnetId"),
            says: "Notebooks stand in a VPC of yours.", why: "no rule of yours says what it reaches", bad: "",
            good: #""SubnetId": "subnet-1""#),
        Check(
            "notebook-root", "AWS::SageMaker::NotebookInstance", demands: .isOneOf("RootAccess", ["Disabled"]),
            says: "Users of notebooks are not root.", why: "they can change what guards the notebook", bad: "",
            good: #""RootAccess": "Disabled""#),
        Check(
            "notebook-key-encryption", "AWS::SageMaker::NotebookInstance", demands: .isGiven("KmsKeyId"),
            says: "Notebooks are encrypted by a key of yours.", why: "no key's log tells who decrypted them", bad: "",
            good: #""KmsKeyId": "k""#),
        Check(
            "model-endpoint-instances", "AWS::SageMaker::EndpointConfig",
            demands: .every(
                "ProductionVariants", .any([.isGiven("ServerlessConfig"), .isAtLeast("InitialInstanceCount", 2)])),
            says: "Models are served by two instances or more.", why: "answers are away with the instance",
            bad: #""ProductionVariants": [{"VariantName": "v", "ModelName": "m", "InitialInstanceCount": 1}]"#,
            good: #""ProductionVariants": [{"VariantName": "v", "ModelName": "m", "InitialInstanceCount": 2}]"#),
        Check(
            "model-endpoint-key-encryption", "AWS::SageMaker::EndpointConfig", demands: .isGiven("KmsKeyId"),
            says: "Storage of model endpoints is encrypted by a key of yours.",
            why: "no key's log tells who decrypted it", bad: "", good: #""KmsKeyId": "k""#),
        Check(
            "model-isolation", "AWS::SageMaker::Model", demands: .isTrue("EnableNetworkIsolation"),
            says: "Models reach nothing.", why: "what is in the model can send data away", bad: "",
            good: #""EnableNetworkIsolation": true"#),
        Check(
            "desktop-user-volume", "AWS::WorkSpaces::Workspace", demands: .isTrue("UserVolumeEncryptionEnabled"),
            says: "Users' volumes of desktops are encrypted.", why: "whoever gets at the storage reads the files",
            bad: "", good: #""UserVolumeEncryptionEnabled": true"#),
        Check(
            "desktop-root-volume", "AWS::WorkSpaces::Workspace", demands: .isTrue("RootVolumeEncryptionEnabled"),
            says: "Root volumes of desktops are encrypted.", why: "whoever gets at the storage reads the files",
            bad: "", good: #""RootVolumeEncryptionEnabled": true"#),
    ]
}

extension Demand {
    /// No user and password before the host of an address.
    fileprivate static func namesNoCredentials(at path: String) -> Demand {
        .system(fix: "connect the source by OAuth or a connection") { resource, _ in
            let place = resource.properties.at(path)
            guard let text = place.text, let start = text.firstRange(of: "://") else {
                return place.isAbsent || place.text != nil ? .met : .unknown
            }
            let host = text[start.upperBound...].prefix { $0 != "/" }
            return host.contains("@") ? .broken("has credentials in \(path)", at: place) : .met
        }
    }
}
