// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import Testing

/// What buckets, tables, databases and distributions take.
@Suite struct StorageRulesTests {
    private func severities(_ rule: String, _ resources: String) throws -> [Diagnostic.Severity] {
        let template = try Template(
            json: #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {\#(resources)}}"#)
        return Validator.diagnostics(for: ValidationInput(template: template)).filter { $0.rule == rule }.map(
            \.severity)
    }

    private func bucket(_ properties: String, after: String = "") -> String {
        #""B": {"Type": "AWS::S3::Bucket"\#(after), "Properties": {\#(properties)}}"#
    }

    @Test(arguments: [
        (#""AES256", "KMSMasterKeyID": "alias/a""#, 1), (#""AES256", "KMSMasterKeyID": {"Ref": "P"}"#, 1),
        (#""AES256""#, 0), (#""aws:kms", "KMSMasterKeyID": "alias/a""#, 0),
        (#""aws:kms:dsse", "KMSMasterKeyID": "alias/a""#, 0),
        (#"{"Ref": "P"}, "KMSMasterKeyID": "alias/a""#, 0),
        (#""AES256", "KMSMasterKeyID": {"Ref": "AWS::NoValue"}"#, 0),
    ])
    func keysAreForKMS(setting: String, count: Int) throws {
        let json = bucket(
            #""BucketEncryption": {"ServerSideEncryptionConfiguration": [{"ServerSideEncryptionByDefault": {"SSEAlgorithm": \#(setting)}}]}"#
        )
        #expect(try severities("bucket-encryption", json).count == count)
    }

    @Test(arguments: [
        (#""Prefix": "a/""#, 1), (#""Transitions": []"#, 1), (#""ExpirationInDays": 3"#, 0),
        (#""ExpirationInDays": {"Ref": "P"}"#, 0),
        (#""AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}"#, 0),
        (#""ExpiredObjectDeleteMarker": true"#, 0),
        (#""NoncurrentVersionExpiration": {"NoncurrentDays": 3}"#, 0),
        (#""Transitions": {"Fn::Split": [",", {"Ref": "P"}]}"#, 0),
    ])
    func aLifecycleRuleHasAnAction(action: String, count: Int) throws {
        let json = bucket(#""LifecycleConfiguration": {"Rules": [{"Status": "Enabled", \#(action)}]}"#)
        #expect(try severities("bucket-lifecycle", json).count == count)
    }

    @Test(arguments: [
        ("GLACIER", "STANDARD_IA", 1), ("DEEP_ARCHIVE", "GLACIER", 1), ("GLACIER", "DEEP_ARCHIVE", 0),
        ("STANDARD_IA", "GLACIER", 0), ("INTELLIGENT_TIERING", "ONEZONE_IA", 0),
    ])
    func objectsMoveToColderStorage(first: String, second: String, count: Int) throws {
        let json = bucket(
            #""LifecycleConfiguration": {"Rules": [{"Status": "Enabled", "Transitions": [{"StorageClass": "\#(second)", "TransitionInDays": 90}, {"StorageClass": "\#(first)", "TransitionInDays": 30}]}]}"#
        )
        #expect(try severities("bucket-lifecycle", json).count == count)
    }

    @Test(arguments: [
        (#""s3:ObjectMade:*""#, 1), (#""s3:ObjectCreated:Delete""#, 1), (#""s3:ObjectCreated""#, 1),
        (#""s3:ObjectCreated:*""#, 0), (#""s3:ObjectCreated:CompleteMultipartUpload""#, 0),
        (#""s3:ObjectTagging:Put""#, 0),
        (#""s3:LifecycleTransition""#, 0), (#"{"Ref": "P"}"#, 0),
    ])
    func eventsAreThoseOfS3(event: String, count: Int) throws {
        let json = bucket(
            #""NotificationConfiguration": {"QueueConfigurations": [{"Event": \#(event), "Queue": "arn:aws:sqs:eu-west-1:123456789012:q"}]}"#
        )
        #expect(try severities("bucket-notification", json).count == count)
    }

    @Test func permissionsComeBeforeNotifications() throws {
        let function =
            #""F": {"Type": "AWS::Lambda::Function", "Properties": {"Role": "arn:aws:iam::123456789012:role/a", "PackageType": "Image", "Code": {"ImageUri": "a"}}}"#
        func permission(_ source: String, principal: String = #""s3.amazonaws.com""#) -> String {
            #""Y": {"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction", "FunctionName": {"Ref": "F"}, "Principal": \#(principal), \#(source)}}"#
        }
        func found(
            _ permission: String?, after: String = "", function target: String = #"{"Fn::GetAtt": ["F", "Arn"]}"#
        ) throws
            -> [Diagnostic.Severity]
        {
            let told = bucket(
                #""NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": \#(target)}]}"#,
                after: after)
            let all = [function, permission, told].compactMap { $0 }.joined(separator: ", ")
            return try severities("permission-before-use", all)
        }
        let account = #""SourceAccount": {"Ref": "AWS::AccountId"}"#
        #expect(try found(permission(account)) == [.warning])
        #expect(try found(permission(account), after: #", "DependsOn": "Y""#) == [])
        #expect(try found(permission(#""SourceArn": {"Fn::GetAtt": ["B", "Arn"]}"#)) == [.error])
        #expect(try found(nil) == [])
        #expect(try found(permission(account), function: #"{"Ref": "P"}"#) == [])
        #expect(try found(permission(account, principal: #""events.amazonaws.com""#)) == [])
    }

    private func table(_ more: String, capacity: Bool = false) -> String {
        let billing =
            capacity
            ? #""ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}"#
            : #""BillingMode": "PAY_PER_REQUEST""#
        return
            #""T": {"Type": "AWS::DynamoDB::Table", "Properties": {\#(billing), "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}\#(more)}}"#
    }

    private let key = #""KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]"#

    @Test func attributesAreDefinedOnce() throws {
        let twice = #", {"AttributeName": "id", "AttributeType": "N"}], \#(key)"#
        let unknown = #", {"AttributeName": {"Ref": "P"}, "AttributeType": "N"}], \#(key)"#
        #expect(try severities("table-key", table(twice)) == [.error])
        #expect(try severities("table-key", table(unknown)) == [])
    }

    @Test(arguments: [
        (#"{"Enabled": true}"#, [Diagnostic.Severity.error]),
        (#"{"Enabled": true, "AttributeName": "id"}"#, [.warning]),
        (#"{"Enabled": false}"#, []), (#"{"Enabled": {"Ref": "P"}}"#, []),
        (#"{"Enabled": true, "AttributeName": {"Ref": "P"}}"#, []),
        (#"{"Enabled": true, "AttributeName": "expires"}"#, []),
    ])
    func itemsExpireByAnAttribute(setting: String, expected: [Diagnostic.Severity]) throws {
        let json = table(#"], \#(key), "TimeToLiveSpecification": \#(setting)"#)
        #expect(try severities("table-expiry", json) == expected)
    }

    @Test(arguments: [
        (#"{"Fn::Sub": "table/${T}"}"#, "table", 0), (#"{"Fn::Sub": "table/${T.Arn}"}"#, "table", 1),
        (#"{"Ref": "T"}"#, "table", 1), (#"{"Fn::GetAtt": ["T", "Arn"]}"#, "table", 1), (#""tables/a""#, "table", 1),
        (#"{"Fn::Sub": "table/${T}"}"#, "index", 1), (#"{"Fn::Sub": "table/${T}/index/i"}"#, "table", 1),
        (#"{"Fn::Sub": "table/${T}/index/i"}"#, "index", 0), (#"{"Fn::Sub": "table/${T}/index/j"}"#, "index", 1),
        (#"{"Ref": "P"}"#, "index", 0), (#"{"Fn::Sub": "table/${P}"}"#, "index", 0), (#""table/a""#, "table", 0),
    ])
    func scalingNamesTablesByPath(id: String, kind: String, count: Int) throws {
        let throughput = #""ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}"#
        let more =
            #"], \#(key), "GlobalSecondaryIndexes": [{"IndexName": "i", "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], "Projection": {"ProjectionType": "ALL"}, \#(throughput)}]"#
        let target =
            #""S": {"Type": "AWS::ApplicationAutoScaling::ScalableTarget", "Properties": {"ServiceNamespace": "dynamodb", "ScalableDimension": "dynamodb:\#(kind):ReadCapacityUnits", "ResourceId": \#(id), "MinCapacity": 1, "MaxCapacity": 9}}"#
        #expect(try severities("table-scaling", table(more, capacity: true) + ", " + target).count == count)
    }

    private func database(_ properties: String, type: String = "AWS::RDS::DBInstance") -> String {
        #""D": {"Type": "\#(type)", "Properties": {\#(properties)}}"#
    }

    @Test(arguments: [
        (#""Engine": "mysql", "DBInstanceClass": "t3.micro""#, 1),
        (#""Engine": "mysql", "DBInstanceClass": "db.t3.micro""#, 0),
        (#""Engine": "mysql", "DBInstanceClass": {"Ref": "P"}"#, 0),
        (#""Engine": "mysql", "BackupRetentionPeriod": 36"#, 1),
        (#""Engine": "mysql", "BackupRetentionPeriod": 35"#, 0),
        (#""Engine": "postgres", "StorageType": "gp3", "AllocatedStorage": "19""#, 1),
        (#""Engine": "postgres", "StorageType": "io1", "AllocatedStorage": "50""#, 1),
        (#""Engine": "postgres", "StorageType": "gp3", "AllocatedStorage": "20""#, 0),
        (#""Engine": "postgres", "StorageType": "standard", "AllocatedStorage": "5""#, 0),
        (#""Engine": "postgres", "AllocatedStorage": "5""#, 0),
    ])
    func databasesKeepToTheLimits(properties: String, count: Int) throws {
        #expect(try severities("database-limits", database(properties)).count == count)
    }

    @Test(arguments: [
        ("AWS::RDS::DBInstance", "postgres", "slowquery", 1), ("AWS::RDS::DBInstance", "postgres", "postgresql", 0),
        ("AWS::RDS::DBInstance", "mysql", "postgresql", 1), ("AWS::RDS::DBInstance", "oracle-ee", "alert", 0),
        ("AWS::RDS::DBInstance", "sqlserver-ex", "general", 1),
        ("AWS::RDS::DBCluster", "aurora-postgresql", "upgrade", 1),
        ("AWS::RDS::DBCluster", "aurora-mysql", "audit", 0), ("AWS::RDS::DBInstance", "something-new", "log", 0),
        ("AWS::DocDB::DBCluster", "", "general", 1), ("AWS::DocDB::DBCluster", "", "profiler", 0),
    ])
    func logsAreThoseOfTheEngine(type: String, engine: String, log: String, count: Int) throws {
        let name = engine.isEmpty ? "" : #""Engine": "\#(engine)", "#
        let json = database(#"\#(name)"EnableCloudwatchLogsExports": ["\#(log)", {"Ref": "P"}]"#, type: type)
        #expect(try severities("database-logs", json).count == count)
    }

    private func distribution(_ more: String = "", origins: String? = nil, behavior: String = "") -> String {
        let origin =
            origins
            ?? #"{"Id": "app", "DomainName": "example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}"#
        return
            #""D": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {"Enabled": true, \#(more)"Origins": [\#(origin)], "DefaultCacheBehavior": {"TargetOriginId": "app", "ViewerProtocolPolicy": "https-only", \#(behavior)"CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"}}}}"#
    }

    @Test(arguments: [
        (#""AllowedMethods": ["GET", "POST"], "#, 1), (#""AllowedMethods": ["GET"], "#, 1),
        (#""AllowedMethods": ["HEAD", "GET"], "#, 0), (#""CachedMethods": ["GET", "HEAD", "OPTIONS"], "#, 1),
        (#""AllowedMethods": ["GET", "HEAD", "OPTIONS"], "CachedMethods": ["GET", "HEAD", "OPTIONS"], "#, 0),
        (#""AllowedMethods": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"], "#, 0),
        (#""AllowedMethods": ["GET", {"Ref": "P"}], "#, 0), (#""CachedMethods": ["GET", "POST"], "#, 1),
    ])
    func methodsGoTogether(methods: String, count: Int) throws {
        #expect(try severities("distribution-behavior", distribution(behavior: methods)).count == count)
    }

    @Test func behaviorsHavePathsOfTheirOwn() throws {
        func found(_ first: String, _ second: String) throws -> Int {
            let behaviors = [first, second].map {
                #"{"PathPattern": \#($0), "TargetOriginId": "app", "ViewerProtocolPolicy": "https-only", "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"}"#
            }
            return try severities(
                "distribution-behavior", distribution(#""CacheBehaviors": [\#(behaviors.joined(separator: ", "))], "#)
            ).count
        }
        #expect(try found(#""/a/*""#, #""/a/*""#) == 1)
        #expect(try found(#""/a/*""#, #""a/*""#) == 1)
        #expect(try found(#""/a/*""#, #""/b/*""#) == 0)
        #expect(try found(#"{"Ref": "P"}"#, #"{"Ref": "P"}"#) == 0)
    }

    @Test(arguments: [
        (#""https://example.com""#, 1), (#""example.com/path""#, 1), (#""example.com:8080""#, 1),
        (#"{"Fn::GetAtt": ["H", "ApiEndpoint"]}"#, 1), (#"{"Ref": "B"}"#, 1), (#""example.com""#, 0),
        (#"{"Ref": "P"}"#, 0),
        (#"{"Fn::Select": [2, {"Fn::Split": ["/", {"Fn::GetAtt": ["H", "ApiEndpoint"]}]}]}"#, 0),
        (#"{"Fn::Sub": "${H}.execute-api.${AWS::Region}.amazonaws.com"}"#, 0),
        (#""{{resolve:ssm:/site/origin}}""#, 0),
    ])
    func originsAreHosts(domain: String, count: Int) throws {
        let origin =
            #"{"Id": "app", "DomainName": \#(domain), "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}"#
        let api = #""H": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "h", "ProtocolType": "HTTP"}}"#
        let json = [distribution(origins: origin), api, bucket("")].joined(separator: ", ")
        #expect(try severities("distribution-origin", json).count == count)
    }

    @Test func originsHaveIDsOfTheirOwn() throws {
        let origin =
            #"{"Id": "app", "DomainName": "example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}"#
        #expect(try severities("distribution-origin", distribution(origins: "\(origin), \(origin)")) == [.error])
    }

    @Test(arguments: [
        (#""DefaultRootObject": "/index.html", "#, 1), (#""DefaultRootObject": "index.html", "#, 0),
        (#""DefaultRootObject": {"Ref": "P"}, "#, 0),
        (#""CustomErrorResponses": [{"ErrorCode": 403, "ResponsePagePath": "/404.html"}], "#, 1),
        (#""CustomErrorResponses": [{"ErrorCode": 403, "ResponseCode": 404}], "#, 1),
        (#""CustomErrorResponses": [{"ErrorCode": 403, "ResponseCode": 404, "ResponsePagePath": "404.html"}], "#, 1),
        (#""CustomErrorResponses": [{"ErrorCode": 403, "ResponseCode": 404, "ResponsePagePath": "/404.html"}], "#, 0),
        (#""CustomErrorResponses": [{"ErrorCode": 403, "ErrorCachingMinTTL": 5}], "#, 0),
    ])
    func pagesAreNamed(pages: String, count: Int) throws {
        #expect(try severities("distribution-page", distribution(pages)).count == count)
    }

    @Test(arguments: [
        ("", #""www.example.com""#, 1), (#""Aliases": ["www.example.com"], "#, #""www.example.com.""#, 0),
        (#""Aliases": ["*.example.com"], "#, #""www.example.com""#, 0),
        (#""Aliases": ["example.com"], "#, #""www.example.com""#, 1),
        (#""Aliases": [{"Ref": "P"}], "#, #""www.example.com""#, 0),
        (#""Aliases": ["example.com"], "#, #"{"Ref": "P"}"#, 0),
        (#""ConnectionMode": "tenant-only", "#, #""www.example.com""#, 0), ("", #"{"Ref": "P"}"#, 1),
    ])
    func recordsLeadToNamesOfADistribution(aliases: String, name: String, count: Int) throws {
        let record =
            #""R": {"Type": "AWS::Route53::RecordSet", "Properties": {"HostedZoneId": "Z0123456789ABCDEFGHIJ", "Name": \#(name), "Type": "A", "AliasTarget": {"DNSName": {"Fn::GetAtt": ["D", "DomainName"]}, "HostedZoneId": "Z2FDTNDATAQYW2"}}}"#
        #expect(try severities("distribution-name", distribution(aliases) + ", " + record).count == count)
    }

    @Test func accessControlsAreOfTheOriginsKind() throws {
        func found(_ kind: String, _ signing: String, policy: String) throws -> [String] {
            let control =
                #""A": {"Type": "AWS::CloudFront::OriginAccessControl", "Properties": {"OriginAccessControlConfig": {"Name": "a", "OriginAccessControlOriginType": \#(kind), "SigningBehavior": \#(signing), "SigningProtocol": "sigv4"}}}"#
            let origin =
                #"{"Id": "app", "DomainName": {"Fn::GetAtt": ["B", "RegionalDomainName"]}, "OriginAccessControlId": {"Fn::GetAtt": ["A", "Id"]}, "S3OriginConfig": {}}"#
            let policy =
                #""Y": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "B"}, "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": \#(policy), "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${B.Arn}/*"}}]}}}"#
            let json = [distribution(origins: origin), control, bucket(""), policy].joined(separator: ", ")
            return try ["origin-access-control", "distribution-bucket"].filter { try !severities($0, json).isEmpty }
        }
        let service = #"{"Service": "cloudfront.amazonaws.com"}"#
        #expect(try found(#""s3""#, #""always""#, policy: service) == [])
        #expect(try found(#""lambda""#, #""always""#, policy: service) == ["origin-access-control"])
        #expect(try found(#"{"Ref": "P"}"#, #""always""#, policy: service) == [])
        #expect(try found(#""s3""#, #""never""#, policy: service) == ["distribution-bucket"])
        #expect(try found(#""s3""#, #""never""#, policy: #""*""#) == [])
        #expect(try found(#""s3""#, #"{"Ref": "P"}"#, policy: service) == [])
    }

    @Test(arguments: [
        (#"{"Ref": "B"}"#, 1), (#"{"Fn::GetAtt": ["B", "Arn"]}"#, 1), (#""my-logs""#, 1),
        (#"{"Fn::GetAtt": ["B", "DomainName"]}"#, 0), (#""my-logs.s3.amazonaws.com""#, 0), (#"{"Ref": "P"}"#, 0),
    ])
    func logsGoToTheDomainNameOfABucket(target: String, count: Int) throws {
        let owned = bucket(#""OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerPreferred"}]}"#)
        let json = distribution(#""Logging": {"Bucket": \#(target)}, "#) + ", " + owned
        #expect(try severities("log-bucket", json).count == count)
    }

    @Test(arguments: [
        ("A", #"{"Fn::GetAtt": ["D", "DomainName"]}"#, 1), ("A", #""www.example.org""#, 1), ("A", #""192.0.2.1""#, 0),
        ("AAAA", #""192.0.2.1""#, 1), ("AAAA", #""2001:db8::1""#, 0), ("A", #"{"Ref": "P"}"#, 0),
        ("CNAME", #"{"Fn::GetAtt": ["D", "DomainName"]}"#, 0), ("TXT", #""\"a\"""#, 0),
    ])
    func addressRecordsHaveAddresses(type: String, value: String, count: Int) throws {
        let record =
            #""R": {"Type": "AWS::Route53::RecordSet", "Properties": {"HostedZoneId": "Z0123456789ABCDEFGHIJ", "Name": "a.example.com", "Type": "\#(type)", "TTL": "300", "ResourceRecords": [\#(value)]}}"#
        #expect(try severities("record-zone", distribution() + ", " + record).count == count)
    }
}
