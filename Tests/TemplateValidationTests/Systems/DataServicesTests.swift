// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import TestSupport
import Testing

@Suite struct DataServicesTests {
    private func policy(_ principal: String) -> String {
        #", "Y": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "B"}, "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": \#(principal), "Action": "s3:PutObject", "Resource": {"Fn::Sub": "${B.Arn}/*"}}]}}}"#
    }

    private func trail(_ more: String = "", bucket: String = #"{"Ref": "B"}"#) -> String {
        #""B": {"Type": "AWS::S3::Bucket"}, "T": {"Type": "AWS::CloudTrail::Trail"\#(more), "Properties": {"IsLogging": true, "S3BucketName": \#(bucket)}}"#
    }

    @Test func aTrailMayWriteToItsBucket() throws {
        func severities(_ resources: String) throws -> [Diagnostic.Severity] {
            try findings("log-bucket", resources: resources).map(\.severity)
        }
        let service = policy(#"{"Service": "cloudtrail.amazonaws.com"}"#)
        let after = #", "DependsOn": ["Y"]"#
        #expect(try severities(trail(after) + service) == [])
        #expect(try severities(trail() + service) == [.warning])
        #expect(try severities(trail()) == [.error])
        #expect(try severities(trail(after) + policy(#"{"Service": "logs.amazonaws.com"}"#)) == [.error])
        #expect(try severities(trail(after) + policy(#"{"Service": {"Ref": "P"}}"#)) == [])
        #expect(try severities(trail(bucket: #""another""#)) == [])
    }

    @Test func aLoadBalancerMayWriteToItsBucket() throws {
        func found(_ policy: String, enabled: String = #""true""#) throws -> Int {
            try findings(
                "log-bucket",
                resources:
                    #""B": {"Type": "AWS::S3::Bucket"}, "L": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "DependsOn": "B", "Properties": {"Subnets": ["subnet-00000001", "subnet-00000002"], "LoadBalancerAttributes": [{"Key": "access_logs.s3.enabled", "Value": \#(enabled)}, {"Key": "access_logs.s3.bucket", "Value": {"Ref": "B"}}]}}"#
                    + policy
            ).count
        }
        #expect(try found("") == 1)
        #expect(try found("", enabled: #"{"Ref": "P"}"#) == 0)
        #expect(try found(policy(#"{"AWS": "arn:aws:iam::156460612806:root"}"#)) == 0)
    }

    @Test(arguments: [
        ("", 1),
        (#", "Properties": {"OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}}"#, 1),
        (#", "Properties": {"OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerPreferred"}]}}"#, 0),
        (#", "Properties": {"OwnershipControls": {"Rules": [{"ObjectOwnership": {"Ref": "P"}}]}}"#, 0),
    ])
    func cloudFrontWritesWithAnACL(bucket: String, count: Int) throws {
        let json =
            #""B": {"Type": "AWS::S3::Bucket"\#(bucket)}, "D": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {"Enabled": true, "Logging": {"Bucket": {"Fn::GetAtt": ["B", "RegionalDomainName"]}}, "Origins": [{"Id": "a", "DomainName": "example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}], "DefaultCacheBehavior": {"TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"}}}}"#
        #expect(try findings("log-bucket", resources: json).count == count)
    }

    @Test func aGlobalTableIsInItsOwnRegion() throws {
        func found(_ properties: String, region: String? = nil) throws -> Int {
            try findings(
                "global-table",
                resources:
                    #""T": {"Type": "AWS::DynamoDB::GlobalTable", "Properties": {"BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}], "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], \#(properties)}}"#,
                region: region
            ).count
        }
        let one = #""Replicas": [{"Region": "eu-west-1"}]"#
        let two = #""Replicas": [{"Region": "eu-west-1"}, {"Region": {"Ref": "P"}}]"#
        let stream = #", "StreamSpecification": {"StreamViewType": "NEW_AND_OLD_IMAGES"}"#
        #expect(try found(one) == 0)
        #expect(try found(one, region: "eu-west-1") == 0)
        #expect(try found(one, region: "us-east-1") == 1)
        #expect(try found(two, region: "us-east-1") == 1)
        #expect(try found(two + stream, region: "us-east-1") == 0)
    }

    @Test(arguments: [
        (#""Engine": "postgres", "MasterUsername": "admin""#, 1), (#""Engine": "mysql", "MasterUsername": "admin""#, 0),
        (#""Engine": "postgres", "MasterUsername": {"Ref": "P"}"#, 0),
        (#""Engine": "mysql", "DBName": "my-db""#, 1), (#""Engine": "mysql", "DBName": "my_db1""#, 0),
        (#""Engine": {"Ref": "P"}, "DBName": "my-db""#, 0), (#""Engine": "sqlserver-ex", "DBName": "db""#, 1),
        (#""Engine": "oracle-se2", "DBName": "ORCL""#, 0),
    ])
    func namesAreOnesThatTheEngineTakes(properties: String, count: Int) throws {
        let json =
            #""D": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t3.micro", \#(properties)}}"#
        #expect(try findings("database-name", resources: json).count == count)
    }

    @Test func aServerlessInstanceScalesAsItsCluster() throws {
        func found(_ cluster: String) throws -> Int {
            try findings(
                "database-cluster",
                resources:
                    #""C": {"Type": "AWS::RDS::DBCluster", "Properties": {"Engine": "aurora-mysql", "MasterUsername": "root", "ManageMasterUserPassword": true\#(cluster)}}, "I": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "aurora-mysql", "DBInstanceClass": "db.serverless", "DBClusterIdentifier": {"Ref": "C"}}}"#
            ).count
        }
        #expect(try found("") == 1)
        #expect(try found(#", "ServerlessV2ScalingConfiguration": {"MinCapacity": 0.5, "MaxCapacity": 1}"#) == 0)
    }

    @Test func mountTargetsAndCachesAreOnesThatAWSTakes() throws {
        func mounts(_ second: String) -> String {
            #""F": {"Type": "AWS::EFS::FileSystem"}, "A": {"Type": "AWS::EFS::MountTarget", "Properties": {"FileSystemId": {"Ref": "F"}, "SubnetId": {"Ref": "P"}, "SecurityGroups": ["sg-00000001"]}}, "B": {"Type": "AWS::EFS::MountTarget", "Properties": {"FileSystemId": {"Ref": "F"}, "SubnetId": \#(second), "SecurityGroups": ["sg-00000001"]}}"#
        }
        #expect(try findings("mount-target", resources: mounts(#"{"Ref": "P"}"#)).count == 1)
        #expect(try findings("mount-target", resources: mounts(#""subnet-00000001""#)) == [])
        func cache(_ properties: String) -> String {
            #""C": {"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": {"ReplicationGroupDescription": "d", \#(properties)}}"#
        }
        #expect(try findings("cache-options", resources: cache(#""AuthToken": {"Ref": "P"}"#)).count == 1)
        #expect(
            try findings(
                "cache-options", resources: cache(#""AuthToken": {"Ref": "P"}, "TransitEncryptionEnabled": true"#))
                == [])
        #expect(
            try findings("cache-options", resources: cache(#""AutomaticFailoverEnabled": true, "NumNodeGroups": 2"#))
                == [])
    }

    @Test func secretsManagerMayInvokeTheRotation() throws {
        func rotation(_ more: String) -> String {
            #""R": {"Type": "AWS::SecretsManager::RotationSchedule", "Properties": {"SecretId": "s", "RotationLambdaARN": {"Fn::GetAtt": ["F", "Arn"]}}}, "F": {"Type": "AWS::Lambda::Function", "Properties": {"Role": "arn:aws:iam::123456789012:role/a", "Code": {"ImageUri": "a"}}}\#(more)"#
        }
        let permission =
            #", "L": {"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction", "FunctionName": {"Ref": "F"}, "Principal": "secretsmanager.amazonaws.com"}}"#
        #expect(try findings("secret-rotation", resources: rotation("")).count == 1)
        #expect(try findings("secret-rotation", resources: rotation(permission)) == [])
    }

    @Test(arguments: [
        (#"{"Fn::Sub": "${P}-Uploads"}"#, 1), (#"{"Fn::Join": ["_", [{"Ref": "P"}, "a"]]}"#, 1),
        (#"{"Fn::Sub": "${P}-uploads"}"#, 0), (#"{"Ref": "P"}"#, 0), (#""a..b""#, 1), (#""192.0.2.1""#, 1),
        (#""ab""#, 1), (#""data-s3alias""#, 1), (#""my.bucket""#, 0), (#""{{resolve:ssm:Name}}""#, 0),
    ])
    func aBucketHasANameThatS3Takes(name: String, count: Int) throws {
        let json = #""B": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": \#(name)}}"#
        #expect(try findings("bucket-name", resources: json).count == count)
    }

    @Test(arguments: [
        (#""AliasAttributes": ["email"], "UsernameAttributes": ["email"]"#, 1), (#""AliasAttributes": ["email"]"#, 0),
        (#""MfaConfiguration": "ON", "EnabledMfas": ["SMS_MFA"]"#, 1),
        (#""MfaConfiguration": "ON", "EnabledMfas": ["SOFTWARE_TOKEN_MFA"]"#, 0),
        (#""Schema": [{"Name": "tenant", "Required": true}]"#, 1),
        (#""Schema": [{"Name": "email", "Required": true}]"#, 0),
        (#""Schema": [{"Name": {"Ref": "P"}, "Required": true}]"#, 0),
    ])
    func settingsOfAUserPoolFit(properties: String, count: Int) throws {
        let json = #""U": {"Type": "AWS::Cognito::UserPool", "Properties": {\#(properties)}}"#
        #expect(try findings("user-pool", resources: json).count == count)
    }

    @Test(arguments: [
        ("{}", 1, 0), ("{}", 2, 1), (#"{"ZoneAwarenessEnabled": true}"#, 2, 0),
        (#"{"ZoneAwarenessEnabled": true, "ZoneAwarenessConfig": {"AvailabilityZoneCount": 3}}"#, 2, 1),
        (#"{"ZoneAwarenessEnabled": {"Ref": "P"}}"#, 2, 0),
    ])
    func aSearchDomainHasASubnetForEachZone(configuration: String, subnets: Int, count: Int) throws {
        let list = (0..<subnets).map { "\"subnet-\($0)\"" }.joined(separator: ", ")
        let json =
            #""D": {"Type": "AWS::OpenSearchService::Domain", "Properties": {"ClusterConfig": \#(configuration), "VPCOptions": {"SubnetIds": [\#(list)]}}}"#
        #expect(try findings("search-domain", resources: json).count == count)
    }

    @Test func keysDoNotShowInOutputs() throws {
        func found(_ place: String) throws -> Int {
            try findings(
                "secret-output",
                resources: #""K": {"Type": "AWS::IAM::AccessKey", "Properties": {"UserName": "u"}}, \#(place)"#
            ).count
        }
        let value = #"{"Fn::GetAtt": ["K", "SecretAccessKey"]}"#
        #expect(
            try found(
                #""F": {"Type": "AWS::Lambda::Function", "Properties": {"Role": "arn:aws:iam::123456789012:role/a", "Code": {"ImageUri": "a"}, "Environment": {"Variables": {"KEY": \#(value)}}}}"#
            ) == 1)
        #expect(
            try found(#""S": {"Type": "AWS::SecretsManager::Secret", "Properties": {"SecretString": \#(value)}}"#) == 0)
    }

    @Test(arguments: [
        ("mysql8.0", #""Engine": "mysql", "EngineVersion": "8.0.35""#, 0),
        ("mysql8.0", #""Engine": "mysql", "EngineVersion": "8.4.3""#, 1),
        ("mysql8.0", #""Engine": "mysql", "EngineVersion": "8""#, 0), ("mysql8.0", #""Engine": "mysql""#, 0),
        ("mysql8.0", #""Engine": "mariadb""#, 1), ("postgres1", #""Engine": "postgres", "EngineVersion": "16.3""#, 1),
        ("postgres16", #""Engine": "postgres", "EngineVersion": {"Ref": "P"}"#, 0),
        ("aurora-mysql8.0", #""Engine": "aurora-mysql", "EngineVersion": "8.0.mysql_aurora.3.05.2""#, 0),
        ("aurora-mysql8.0", #""Engine": {"Ref": "P"}"#, 0),
        ("oracle-ee-19", #""Engine": "oracle-ee", "EngineVersion": "19""#, 0),
        ("sqlserver-ex-15.0", #""Engine": "sqlserver-ex", "EngineVersion": "15.00.4073.23.v1""#, 0),
    ])
    func aParameterGroupIsOfItsFamily(family: String, engine: String, count: Int) throws {
        let json =
            #""G": {"Type": "AWS::RDS::DBParameterGroup", "Properties": {"Family": "\#(family)", "Description": "d"}}, "D": {"Type": "AWS::RDS::DBInstance", "Properties": {\#(engine), "DBParameterGroupName": {"Ref": "G"}}}"#
        #expect(try findings("database-family", resources: json).count == count)
    }
}
