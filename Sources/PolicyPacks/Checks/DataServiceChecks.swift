// SPDX-License-Identifier: Apache-2.0

extension CheckTable {
    /// Tables, their accelerators, and caches.
    static let keyValueStores: [Check] = [
        Check(
            "table-capacity-scaling", "AWS::DynamoDB::Table",
            demands: .any([
                .isOneOf("BillingMode", ["PAY_PER_REQUEST"]),
                .companion(
                    "AWS::ApplicationAutoScaling::ScalableTarget", at: "ResourceId", fix: "scale its capacity"),
            ]),
            says: "Tables take the capacity that they need.", why: "requests above the fixed capacity are refused",
            bad: #""ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}"#,
            good: #""BillingMode": "PAY_PER_REQUEST""#),
        Check(
            "table-recovery", "AWS::DynamoDB::Table",
            demands: .isTrue("PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled"),
            says: "Tables can be restored to any second of the last weeks.", why: "what is overwritten is gone",
            bad: "", good: #""PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": true}"#),
        Check(
            "global-table-recovery", "AWS::DynamoDB::GlobalTable",
            demands: .every(
                "Replicas", .isTrue("PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled")),
            says: "Replicas of tables can be restored to any second of the last weeks.",
            why: "what is overwritten is gone", bad: #""Replicas": [{"Region": "eu-west-1"}]"#,
            good: """
                "Replicas": [{"Region": "eu-west-1",
                  "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": true}}]
                """),
        Check(
            "table-deletion-protection", "AWS::DynamoDB::Table", demands: .isTrue("DeletionProtectionEnabled"),
            says: "Tables are protected from deletion.",
            why: "one wrong command or replacement takes the data away", bad: "",
            good: #""DeletionProtectionEnabled": true"#),
        Check(
            "table-key-encryption", "AWS::DynamoDB::Table",
            demands: .all([
                .isTrue("SSESpecification.SSEEnabled"), .isOneOf("SSESpecification.SSEType", ["KMS"], default: "KMS"),
            ]),
            says: "Tables are encrypted by a key of KMS.", why: "no key's log tells who decrypted what",
            bad: #""SSESpecification": {"SSEEnabled": false}"#, good: #""SSESpecification": {"SSEEnabled": true}"#),
        Check(
            "accelerator-encryption", "AWS::DAX::Cluster", demands: .isTrue("SSESpecification.SSEEnabled"),
            says: "DAX clusters are encrypted at rest.", why: "whoever gets at the storage reads the data", bad: "",
            good: #""SSESpecification": {"SSEEnabled": true}"#),
        Check(
            "accelerator-tls", "AWS::DAX::Cluster", demands: .isOneOf("ClusterEndpointEncryptionType", ["TLS"]),
            says: "DAX clusters take TLS alone.", why: "data can be read on its way", bad: "",
            good: #""ClusterEndpointEncryptionType": "TLS""#),
        Check(
            "cache-backup", "AWS::ElastiCache::ReplicationGroup",
            demands: .isAtLeast("SnapshotRetentionLimit", 1, default: 0), says: "Caches are backed up.",
            why: "what is in them is gone with their nodes", bad: "", good: #""SnapshotRetentionLimit": 7"#),
        Check(
            "cache-minor-upgrades", "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup",
            demands: .isTrue("AutoMinorVersionUpgrade", default: true),
            says: "Caches get minor versions by themselves.", why: "known faults stay open",
            bad: #""AutoMinorVersionUpgrade": false"#, good: ""),
        Check(
            "cache-failover", "AWS::ElastiCache::ReplicationGroup", demands: .isTrue("AutomaticFailoverEnabled"),
            says: "Caches fail over to a replica.", why: "the cache is away while its primary node is", bad: "",
            good: #""AutomaticFailoverEnabled": true"#),
        Check(
            "cache-encryption", "AWS::ElastiCache::ReplicationGroup", demands: .isTrue("AtRestEncryptionEnabled"),
            says: "Caches are encrypted at rest.", why: "whoever gets at the storage reads the data", bad: "",
            good: #""AtRestEncryptionEnabled": true"#),
        Check(
            "cache-tls", "AWS::ElastiCache::ReplicationGroup", demands: .isTrue("TransitEncryptionEnabled"),
            says: "Caches are reached by TLS.", why: "data and passwords can be read on their way", bad: "",
            good: #""TransitEncryptionEnabled": true"#),
        Check(
            "cache-subnets", "AWS::ElastiCache::CacheCluster",
            demands: .all([.isGiven("CacheSubnetGroupName"), .isNoneOf("CacheSubnetGroupName", ["default"])]),
            says: "Caches stand in subnets that were chosen for them.",
            why: "the default subnet group has every subnet of the default VPC", bad: "",
            good: #""CacheSubnetGroupName": "private""#),
    ]

    /// Domains of OpenSearch, and those of its older name.
    static let search: [Check] =
        [
            Check(
                "search-access-control", "AWS::OpenSearchService::Domain",
                demands: .isTrue("AdvancedSecurityOptions.Enabled"),
                says: "Search domains have fine-grained access control.",
                why: "whoever may ask the domain may ask for everything", bad: "",
                good: #""AdvancedSecurityOptions": {"Enabled": true}"#)
        ] + searchChecks("search", "AWS::OpenSearchService::Domain", config: "ClusterConfig")
        + searchChecks("elasticsearch", "AWS::Elasticsearch::Domain", config: "ElasticsearchClusterConfig")

    private static func searchChecks(_ name: String, _ type: String, config: String) -> [Check] {
        [
            Check(
                "\(name)-encryption", type, demands: .isTrue("EncryptionAtRestOptions.Enabled"),
                says: "Search domains are encrypted at rest.", why: "whoever gets at the storage reads the data",
                bad: "",
                good: #""EncryptionAtRestOptions": {"Enabled": true}"#),
            Check(
                "\(name)-vpc", type, demands: .isGiven("VPCOptions.SubnetIds"), says: "Search domains stand in a VPC.",
                why: "the domain has a public address, and a policy alone guards it", bad: "",
                good: #""VPCOptions": {"SubnetIds": ["subnet-1"]}"#),
            Check(
                "\(name)-node-encryption", type, demands: .isTrue("NodeToNodeEncryptionOptions.Enabled"),
                says: "Search domains encrypt what passes between their nodes.", why: "data can be read on its way",
                bad: "", good: #""NodeToNodeEncryptionOptions": {"Enabled": true}"#),
            Check(
                "\(name)-error-logs", type, demands: .isGiven("LogPublishingOptions.ES_APPLICATION_LOGS"),
                says: "Search domains send their error log to CloudWatch Logs.",
                why: "nobody can tell why requests failed", bad: "",
                good: """
                    "LogPublishingOptions": {"ES_APPLICATION_LOGS":
                      {"CloudWatchLogsLogGroupArn": "arn:aws:logs:eu-west-1:111122223333:log-group:l", "Enabled": true}}
                    """),
            Check(
                "\(name)-audit-logs", type, demands: .isGiven("LogPublishingOptions.AUDIT_LOGS"),
                says: "Search domains send their audit log to CloudWatch Logs.",
                why: "nobody can tell afterwards who read or changed what", bad: "",
                good: """
                    "LogPublishingOptions": {"AUDIT_LOGS":
                      {"CloudWatchLogsLogGroupArn": "arn:aws:logs:eu-west-1:111122223333:log-group:l", "Enabled": true}}
                    """),
            Check(
                "\(name)-data-nodes", type,
                demands: .all([
                    .isAtLeast("\(config).InstanceCount", 3, default: 1), .isTrue("\(config).ZoneAwarenessEnabled"),
                ]),
                says: "Search domains have three data nodes in several zones.",
                why: "data and answers are away with a node or its zone", bad: #""\#(config)": {"InstanceCount": 1}"#,
                good: #""\#(config)": {"InstanceCount": 3, "ZoneAwarenessEnabled": true}"#),
            Check(
                "\(name)-tls", type,
                demands: .all([
                    .isTrue("DomainEndpointOptions.EnforceHTTPS"),
                    .isOneOf(
                        "DomainEndpointOptions.TLSSecurityPolicy",
                        ["Policy-Min-TLS-1-2-PFS-2023-10", "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08"]),
                ]),
                says: "Search domains take HTTPS by the latest security policy alone.",
                why: "requests can be read on their way",
                bad:
                    #""DomainEndpointOptions": {"EnforceHTTPS": true, "TLSSecurityPolicy": "Policy-Min-TLS-1-0-2019-07"}"#,
                good: """
                    "DomainEndpointOptions":
                      {"EnforceHTTPS": true, "TLSSecurityPolicy": "Policy-Min-TLS-1-2-PFS-2023-10"}
                    """),
        ]
    }

    /// Redshift, Athena, Glue and EMR.
    static let warehouses: [Check] = [
        Check(
            "warehouse-public-access", "AWS::Redshift::Cluster", demands: .isFalse("PubliclyAccessible"),
            says: "Redshift clusters are not public.", why: "the whole internet can try passwords on it",
            bad: #""PubliclyAccessible": true"#, good: #""PubliclyAccessible": false"#),
        Check(
            "warehouse-encryption", "AWS::Redshift::Cluster", demands: .isTrue("Encrypted", default: true),
            says: "Redshift clusters are encrypted at rest, which they are unless they say otherwise.",
            why: "whoever gets at the storage or a snapshot reads the data", bad: #""Encrypted": false"#,
            good: #""Encrypted": true"#),
        Check(
            "warehouse-tls", "AWS::Redshift::ClusterParameterGroup",
            demands: .entry(
                "Parameters", key: "ParameterName", value: "ParameterValue", named: "require_ssl",
                in: ["true", "1", "on"]),
            says: "Redshift clusters want TLS.", why: "passwords and data can be read on their way",
            bad: #""Parameters": [{"ParameterName": "require_ssl", "ParameterValue": "false"}]"#,
            good: #""Parameters": [{"ParameterName": "require_ssl", "ParameterValue": "true"}]"#),
        Check(
            "warehouse-backup", "AWS::Redshift::Cluster",
            demands: .isAtLeast("AutomatedSnapshotRetentionPeriod", 7, default: 1),
            says: "Snapshots of Redshift clusters are kept for a week or more.",
            why: "a fault that shows after days cannot be undone", bad: #""AutomatedSnapshotRetentionPeriod": 1"#,
            good: #""AutomatedSnapshotRetentionPeriod": 7"#),
        Check(
            "warehouse-logging", "AWS::Redshift::Cluster", demands: .isGiven("LoggingProperties"),
            says: "Redshift clusters log connections and users.",
            why: "nobody can tell afterwards who read or changed what", bad: "",
            good: #""LoggingProperties": {"BucketName": "logs"}"#),
        Check(
            "warehouse-upgrades", "AWS::Redshift::Cluster", demands: .isTrue("AllowVersionUpgrade", default: true),
            says: "Redshift clusters get new versions by themselves.", why: "known faults stay open",
            bad: #""AllowVersionUpgrade": false"#, good: ""),
        Check(
            "warehouse-routing", "AWS::Redshift::Cluster", demands: .isTrue("EnhancedVpcRouting"),
            says: "Redshift clusters load and unload through their VPC.",
            why: "what they copy passes beside the VPC's rules and flow logs", bad: "",
            good: #""EnhancedVpcRouting": true"#),
        Check(
            "warehouse-administrator-name", "AWS::Redshift::Cluster",
            demands: .isNoneOf("MasterUsername", ["awsuser"]),
            says: "The administrator of a Redshift cluster has a name of its own.",
            why: "half of the sign-in is known already", bad: #""MasterUsername": "awsuser""#,
            good: #""MasterUsername": "reports_owner""#),
        Check(
            "warehouse-zones", "AWS::Redshift::Cluster", demands: .isTrue("MultiAZ"),
            says: "Redshift clusters stand in two zones.", why: "the cluster is away while its zone is", bad: "",
            good: #""MultiAZ": true"#),
        Check(
            "serverless-warehouse-routing", "AWS::RedshiftServerless::Workgroup",
            demands: .isTrue("EnhancedVpcRouting"), says: "Redshift workgroups load and unload through their VPC.",
            why: "what they copy passes beside the VPC's rules and flow logs", bad: "",
            good: #""EnhancedVpcRouting": true"#),
        Check(
            "serverless-warehouse-tls", "AWS::RedshiftServerless::Workgroup",
            demands: .entry(
                "ConfigParameters", key: "ParameterKey", value: "ParameterValue", named: "require_ssl", in: ["true"]),
            says: "Redshift workgroups want TLS.", why: "passwords and data can be read on their way", bad: "",
            good: #""ConfigParameters": [{"ParameterKey": "require_ssl", "ParameterValue": "true"}]"#),
        Check(
            "serverless-warehouse-public-access", "AWS::RedshiftServerless::Workgroup",
            demands: .isFalse("PubliclyAccessible"), says: "Redshift workgroups are not public.",
            why: "the whole internet can try passwords on it", bad: #""PubliclyAccessible": true"#, good: ""),
        Check(
            "serverless-warehouse-administrator-name", "AWS::RedshiftServerless::Namespace",
            demands: .isNoneOf("AdminUsername", ["admin"]),
            says: "The administrator of a Redshift namespace has a name of its own.",
            why: "half of the sign-in is known already", bad: #""AdminUsername": "admin""#,
            good: #""AdminUsername": "reports_owner""#),
        Check(
            "serverless-warehouse-logging", "AWS::RedshiftServerless::Namespace",
            demands: .contains("LogExports", ["userlog", "connectionlog"]),
            says: "Redshift namespaces log connections and users.",
            why: "nobody can tell afterwards who read or changed what", bad: #""LogExports": ["userlog"]"#,
            good: #""LogExports": ["userlog", "connectionlog", "useractivitylog"]"#),
        Check(
            "transform-encryption", "AWS::Glue::MLTransform",
            demands: .isOneOf("TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode", ["SSE-KMS"]),
            says: "Machine learning transforms of Glue are encrypted at rest.",
            why: "whoever gets at the storage reads the data", bad: "",
            good: """
                "TransformEncryption": {"MLUserDataEncryption":
                  {"MLUserDataEncryptionMode": "SSE-KMS", "KmsKeyId": "k"}}
                """),
        Check(
            "job-version", "AWS::Glue::Job",
            demands: .isNoneOf("GlueVersion", ["0.9", "1.0", "2.0"], default: "0.9"),
            where: .isOneOf("Command.Name", ["glueetl", "gluestreaming"]),
            says: "Spark jobs of Glue run on version 3.0 or newer.", why: "known faults stay open",
            bad: #""Command": {"Name": "glueetl"}, "GlueVersion": "2.0""#,
            good: #""Command": {"Name": "glueetl"}, "GlueVersion": "5.0""#),
        Check(
            "map-reduce-encryption", "AWS::EMR::SecurityConfiguration",
            demands: .isTrue("SecurityConfiguration.EncryptionConfiguration.EnableAtRestEncryption"),
            says: "Security configurations of EMR encrypt at rest.", why: "whoever gets at the storage reads the data",
            bad: #""SecurityConfiguration": {"EncryptionConfiguration": {"EnableAtRestEncryption": false}}"#,
            good: #""SecurityConfiguration": {"EncryptionConfiguration": {"EnableAtRestEncryption": true}}"#),
        Check(
            "map-reduce-tls", "AWS::EMR::SecurityConfiguration",
            demands: .isTrue("SecurityConfiguration.EncryptionConfiguration.EnableInTransitEncryption"),
            says: "Security configurations of EMR encrypt what passes between nodes.",
            why: "data can be read on its way",
            bad: #""SecurityConfiguration": {"EncryptionConfiguration": {"EnableInTransitEncryption": false}}"#,
            good: #""SecurityConfiguration": {"EncryptionConfiguration": {"EnableInTransitEncryption": true}}"#),
        Check(
            "map-reduce-kerberos", "AWS::EMR::Cluster", demands: .isGiven("KerberosAttributes"),
            says: "EMR clusters know their users by Kerberos.", why: "everybody in the cluster is the same user",
            bad: "", good: #""KerberosAttributes": {"Realm": "EC2.INTERNAL", "KdcAdminPassword": "p"}"#),
    ]

    private static let inTransit = "EncryptionInTransit"

    /// Kinesis, Firehose and Kafka.
    static let streams: [Check] = [
        Check(
            "stream-encryption", "AWS::Kinesis::Stream", demands: .isGiven("StreamEncryption"),
            says: "Streams are encrypted at rest.", why: "whoever gets at the storage reads the records", bad: "",
            good: #""StreamEncryption": {"EncryptionType": "KMS", "KeyId": "alias/aws/kinesis"}"#),
        Check(
            "stream-retention", "AWS::Kinesis::Stream", demands: .isAtLeast("RetentionPeriodHours", 168, default: 24),
            says: "Streams keep records for a week.", why: "what is not read in time is gone",
            bad: #""RetentionPeriodHours": 24"#, good: #""RetentionPeriodHours": 168"#),
        Check(
            "delivery-stream-encryption", "AWS::KinesisFirehose::DeliveryStream",
            demands: .isGiven("DeliveryStreamEncryptionConfigurationInput"),
            where: .isOneOf("DeliveryStreamType", ["DirectPut"], default: "DirectPut"),
            says: "Delivery streams are encrypted at rest.", why: "whoever gets at the storage reads the records",
            bad: #""DeliveryStreamType": "DirectPut""#,
            good: #""DeliveryStreamEncryptionConfigurationInput": {"KeyType": "AWS_OWNED_CMK"}"#),
        Check(
            "kafka-node-encryption", "AWS::MSK::Cluster",
            demands: .isTrue("EncryptionInfo.\(inTransit).InCluster", default: true),
            says: "Kafka clusters encrypt what passes between brokers.", why: "records can be read on their way",
            bad: #""EncryptionInfo": {"EncryptionInTransit": {"InCluster": false}}"#, good: ""),
        Check(
            "kafka-public-access", "AWS::MSK::Cluster",
            demands: .isNoneOf(
                "BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type", ["SERVICE_PROVIDED_EIPS"]),
            says: "Kafka clusters are not public.", why: "the whole internet reaches the brokers",
            bad: """
                "BrokerNodeGroupInfo": {"ConnectivityInfo": {"PublicAccess": {"Type": "SERVICE_PROVIDED_EIPS"}}}
                """,
            good: #""BrokerNodeGroupInfo": {"ConnectivityInfo": {"PublicAccess": {"Type": "DISABLED"}}}"#),
        Check(
            "kafka-authentication", "AWS::MSK::Cluster",
            demands: .isFalse("ClientAuthentication.Unauthenticated.Enabled"),
            says: "Kafka clusters ask who connects.", why: "whoever reaches a broker reads and writes",
            bad: #""ClientAuthentication": {"Unauthenticated": {"Enabled": true}}"#,
            good: #""ClientAuthentication": {"Sasl": {"Iam": {"Enabled": true}}}"#),
        Check(
            "connector-tls", "AWS::KafkaConnect::Connector",
            demands: .isOneOf("KafkaCluster\(inTransit).EncryptionType", ["TLS"]),
            says: "Connectors of Kafka use TLS.", why: "records can be read on their way",
            bad: #""KafkaClusterEncryptionInTransit": {"EncryptionType": "PLAINTEXT"}"#,
            good: #""KafkaClusterEncryptionInTransit": {"EncryptionType": "TLS"}"#),
        Check(
            "connector-logging", "AWS::KafkaConnect::Connector",
            demands: .any(
                ["CloudWatchLogs", "Firehose", "S3"].map {
                    .isTrue("LogDelivery.WorkerLogDelivery.\($0).Enabled")
                }),
            says: "Connectors of Kafka write logs.", why: "nobody can tell why records are missing", bad: "",
            good: #""LogDelivery": {"WorkerLogDelivery": {"CloudWatchLogs": {"Enabled": true, "LogGroup": "l"}}}"#),
    ]
}
