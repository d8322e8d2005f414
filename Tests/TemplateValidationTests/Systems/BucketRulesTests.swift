// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import TestSupport
import Testing

@Suite struct BucketRulesTests {
    private func findings(_ rule: String, _ resources: String) throws -> [Diagnostic] {
        try TestSupport.findings(
            rule,
            #"{"Parameters": {"P": {"Type": "String"}, "Wide": {"Type": "String", "Default": "no"}}, "Conditions": {"IsWide": {"Fn::Equals": [{"Ref": "Wide"}, "yes"]}}, "Resources": {\#(resources)}}"#
        )
    }

    private func bucket(_ properties: String = "") -> String {
        #""B": {"Type": "AWS::S3::Bucket", "Properties": {\#(properties)}}"#
    }

    private func policy(_ statement: String, bucket: String = #"{"Ref": "B"}"#) -> String {
        #""Y": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": \#(bucket), "PolicyDocument": {"Version": "2012-10-17", "Statement": [\#(statement)]}}}"#
    }

    private let everyone =
        #"{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${B.Arn}/*"}}"#

    @Test(arguments: [
        "", #""PublicAccessBlockConfiguration": {"BlockPublicPolicy": true}"#,
    ])
    func aPublicPolicyIsRefusedByAClosedBucket(properties: String) throws {
        let found = try findings("bucket-public-access", "\(bucket(properties)), \(policy(everyone))")
        #expect(found.map(\.severity) == [.error])
    }

    @Test func aBucketThatMayBeClosedIsAWarning() throws {
        let closed = #""PublicAccessBlockConfiguration": {"BlockPublicPolicy": {"Fn::If": ["IsWide", false, true]}}"#
        let found = try findings("bucket-public-access", "\(bucket(closed)), \(policy(everyone))")
        #expect(found.map(\.severity) == [.warning])
    }

    @Test(arguments: [
        #""PublicAccessBlockConfiguration": {"BlockPublicPolicy": false, "RestrictPublicBuckets": false}"#,
        #""PublicAccessBlockConfiguration": {}"#,
        #""PublicAccessBlockConfiguration": {"BlockPublicPolicy": {"Ref": "P"}}"#,
    ])
    func anOpenBucketTakesAPublicPolicy(properties: String) throws {
        #expect(try findings("bucket-public-access", "\(bucket(properties)), \(policy(everyone))") == [])
    }

    @Test(arguments: [
        #"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": {"Fn::Sub": "${B.Arn}/*"}, "Condition": {"Bool": {"aws:SecureTransport": "false"}}}"#,
        #"{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${B.Arn}/*"}, "Condition": {"StringEquals": {"aws:SourceVpce": "vpce-1"}}}"#,
        #"{"Effect": "Allow", "Principal": {"Service": "cloudfront.amazonaws.com"}, "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${B.Arn}/*"}}"#,
        #"{"Effect": "Allow", "Principal": {"AWS": {"Ref": "P"}}, "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${B.Arn}/*"}}"#,
    ])
    func aPolicyForSomeIsNotPublic(statement: String) throws {
        #expect(try findings("bucket-public-access", "\(bucket()), \(policy(statement))") == [])
    }

    @Test func theBucketOfAnotherStackIsNotJudged() throws {
        #expect(
            try findings("bucket-public-access", policy(everyone, bucket: #""other""#) + ", " + bucket()) == [])
    }

    @Test(arguments: [
        (#""AccessControl": "LogDeliveryWrite""#, 1),
        (#""AccessControl": "PublicRead", "OwnershipControls": {"Rules": [{"ObjectOwnership": "ObjectWriter"}]}"#, 1),
        (
            #""AccessControl": "PublicRead", "PublicAccessBlockConfiguration": {"BlockPublicAcls": false}, "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}"#,
            1
        ),
        (
            #""AccessControl": "PublicRead", "PublicAccessBlockConfiguration": {"BlockPublicAcls": false}, "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerPreferred"}]}"#,
            0
        ),
        (#""AccessControl": "Private""#, 0), (#""AccessControl": "BucketOwnerFullControl""#, 0),
        (#""AccessControl": {"Ref": "P"}"#, 0),
        (
            #""AccessControl": "LogDeliveryWrite", "OwnershipControls": {"Rules": [{"ObjectOwnership": {"Ref": "P"}}]}"#,
            0
        ),
    ])
    func anACLNeedsBucketsThatTakeIt(properties: String, count: Int) throws {
        #expect(try findings("bucket-acl", bucket(properties)).count == count)
    }

    @Test(arguments: [
        (#""Action": "s3:PutObject", "Resource": {"Fn::GetAtt": ["B", "Arn"]}"#, 1),
        (#""Action": "s3:PutObject", "Resource": {"Fn::Sub": "arn:${AWS::Partition}:s3:::${B}"}"#, 1),
        (#""Action": ["s3:ListBucket", "s3:GetObject"], "Resource": {"Fn::Sub": "${B.Arn}/*"}"#, 1),
        (#""Action": "s3:GetObject", "Resource": {"Fn::Sub": "${Other.Arn}/*"}"#, 1),
        (#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::other/*""#, 0),
        (
            #""Action": ["s3:ListBucket", "s3:GetObject"], "Resource": [{"Fn::GetAtt": ["B", "Arn"]}, {"Fn::Sub": "${B.Arn}/*"}]"#,
            0
        ),
        (#""Action": "s3:GetObject", "Resource": {"Fn::Sub": "${B.Arn}/AWSLogs/${AWS::AccountId}/*"}"#, 0),
        (#""Action": "s3:*", "Resource": {"Fn::GetAtt": ["B", "Arn"]}"#, 0),
        (#""Action": "s3:GetObject", "Resource": "*""#, 0),
        (#""Action": "s3:GetObject", "Resource": {"Fn::Sub": "${B.Arn}${P}"}"#, 0),
        (#""Action": "s3:GetObject", "Resource": {"Fn::Sub": "arn:aws:s3:::${P}/*"}"#, 0),
        (#""Action": "s3:GetObject", "Resource": {"Fn::ImportValue": "a"}"#, 0),
    ])
    func aPolicySpeaksOfItsBucketAndObjects(statement: String, count: Int) throws {
        let found = try findings(
            "bucket-policy-resource",
            #"\#(bucket()), "Other": {"Type": "AWS::S3::Bucket"}, \#(policy("{\"Effect\": \"Deny\", \"Principal\": \"*\", \(statement)}"))"#
        )
        #expect(found.count == count)
    }

    @Test(arguments: [
        (#""ObjectLockConfiguration": {"ObjectLockEnabled": "Enabled"}"#, 1),
        (#""ObjectLockEnabled": true, "VersioningConfiguration": {"Status": "Suspended"}"#, 1),
        (
            #""ReplicationConfiguration": {"Role": "arn:aws:iam::123456789012:role/a", "Rules": [{"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::a"}}]}"#,
            1
        ),
        (
            #""VersioningConfiguration": {"Status": "Enabled"}, "ReplicationConfiguration": {"Role": "arn:aws:iam::123456789012:role/a", "Rules": [{"Status": "Enabled", "Destination": {"Bucket": {"Fn::GetAtt": ["Other", "Arn"]}}}]}"#,
            1
        ),
        (
            #""VersioningConfiguration": {"Status": {"Ref": "P"}}, "ReplicationConfiguration": {"Role": "arn:aws:iam::123456789012:role/a", "Rules": [{"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::a"}}]}"#,
            0
        ),
        (
            #""ObjectLockEnabled": true, "ReplicationConfiguration": {"Role": "arn:aws:iam::123456789012:role/a", "Rules": [{"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::a"}}]}"#,
            0
        ),
        (#""ObjectLockEnabled": {"Ref": "P"}, "ObjectLockConfiguration": {"ObjectLockEnabled": "Enabled"}"#, 0),
    ])
    func replicationAndLocksNeedVersions(properties: String, count: Int) throws {
        let found = try findings("bucket-versioning", #"\#(bucket(properties)), "Other": {"Type": "AWS::S3::Bucket"}"#)
        #expect(found.count == count)
    }

    @Test(arguments: [
        (#"{"Status": "Enabled", "Transitions": [{"StorageClass": "STANDARD_IA", "TransitionInDays": 7}]}"#, 1),
        (
            #"{"Status": "Enabled", "ExpirationInDays": 30, "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 30}]}"#,
            1
        ),
        (#"{"Status": "Enabled", "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 0}]}"#, 0),
        (
            #"{"Status": "Enabled", "ExpirationInDays": {"Ref": "P"}, "Transitions": [{"StorageClass": "STANDARD_IA", "TransitionInDays": 30}]}"#,
            0
        ),
    ])
    func lifecyclesKeepToDays(rule: String, count: Int) throws {
        let found = try findings("bucket-lifecycle", bucket(#""LifecycleConfiguration": {"Rules": [\#(rule)]}"#))
        #expect(found.count == count)
    }

    private func filter(_ name: String, _ value: String) -> String {
        #""Filter": {"S3Key": {"Rules": [{"Name": "\#(name)", "Value": \#(value)}]}}"#
    }

    @Test func notificationsThatShareObjectsOverlap() throws {
        func found(_ first: String, _ second: String) throws -> Int {
            try findings(
                "bucket-notification",
                bucket(
                    #""NotificationConfiguration": {"TopicConfigurations": [{"Topic": "arn:aws:sns:eu-west-1:123456789012:t", \#(first)}], "QueueConfigurations": [{"Queue": "arn:aws:sqs:eu-west-1:123456789012:q", \#(second)}]}"#
                )
            ).count
        }
        let created = #""Event": "s3:ObjectCreated:*""#
        #expect(try found(created, created) == 1)
        #expect(try found(created, "\(created), \(filter("prefix", #""a""#))") == 1)
        #expect(
            try found("\(created), \(filter("prefix", #""b/""#))", "\(created), \(filter("prefix", #""a/""#))") == 0)
        #expect(
            try found("\(created), \(filter("suffix", #"".jpg""#))", "\(created), \(filter("suffix", #"".png""#))") == 0
        )
        #expect(try found(created, "\(created), \(filter("prefix", #"{"Ref": "P"}"#))") == 0)
        #expect(try found(created, #""Event": "s3:ObjectRemoved:Delete""#) == 0)
    }

    @Test func aFIFOQueueTakesNoNotifications() throws {
        let found = try findings(
            "bucket-notification",
            bucket(
                #""NotificationConfiguration": {"QueueConfigurations": [{"Event": "s3:ObjectCreated:*", "Queue": {"Fn::GetAtt": ["Q", "Arn"]}}]}"#
            ) + #", "Q": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true}}"#)
        #expect(found.count == 1)
    }

    @Test func logsAreDeliveredWhereS3MayWrite() throws {
        let logging = #""LoggingConfiguration": {"DestinationBucketName": {"Ref": "L"}}"#
        func found(_ more: String) throws -> Int {
            try findings("bucket-log-delivery", "\(bucket(logging)), \(more)").count
        }
        #expect(try found(#""L": {"Type": "AWS::S3::Bucket"}"#) == 1)
        #expect(
            try found(#""L": {"Type": "AWS::S3::Bucket", "Properties": {"AccessControl": "LogDeliveryWrite"}}"#) == 0)
        let policy = policy(
            #"{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"}, "Action": "s3:PutObject", "Resource": "*"}"#,
            bucket: #"{"Ref": "L"}"#)
        #expect(try found(#""L": {"Type": "AWS::S3::Bucket"}, \#(policy)"#) == 0)
    }
}
