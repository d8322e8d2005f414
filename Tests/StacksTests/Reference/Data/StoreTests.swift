// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// What the stores are, whoever uses them.
@Suite struct StoreTests {
    private let stack = StackUnderTest(DataStack(Sample.storing()))

    @Test func nothingIsWrongWithThem() {
        #expect(EnvironmentUnderTest(Sample.environment(Sample.storing())).diagnostics.isEmpty)
    }

    @Test func theDatabaseIsPrivateEncryptedAndBackedUp() {
        stack.expect(
            RDS.DBCluster(
                "DatabaseCluster", backupRetentionPeriod: .ref("DatabaseBackupRetentionInDays"),
                enableIAMDatabaseAuthentication: true, manageMasterUserPassword: true, masterUserPassword: .absent,
                storageEncrypted: true, vpcSecurityGroupIds: [.getAtt("DatabaseSecurityGroup", "GroupId")]))
        stack.expect(every: RDS.DBInstance("*", publiclyAccessible: false))
        stack.expect(
            EC2.SecurityGroup("DatabaseSecurityGroup", groupDescription: .any, securityGroupIngress: .absent))
    }

    @Test func whatIsDeletedLeavesASnapshotOrStays() throws {
        let cluster = try stack.resource(RDS.DBCluster.self)
        #expect([cluster.deletionPolicy, cluster.updateReplacePolicy] == ["Snapshot", "Snapshot"])
        let table = try stack.resource(DynamoDB.Table.self)
        #expect([table.deletionPolicy, table.updateReplacePolicy] == ["Retain", "Retain"])
        #expect(try stack.resource(S3.Bucket.self).deletionPolicy == "Retain")
    }

    @Test func protectionIsAsTheSettingsSay() throws {
        for protected in [true, false] {
            let stack = StackUnderTest(DataStack(Sample.storing { $0.deletionProtection = protected }))
            #expect(try stack.resource(RDS.DBCluster.self)["DeletionProtection"] == .bool(protected))
            #expect(try stack.resource(DynamoDB.Table.self)["DeletionProtectionEnabled"] == .bool(protected))
        }
    }

    /// The database's secret too, which is Secrets Manager's own key's otherwise.
    @Test func oneKeyOfItsOwnEncryptsAllOfItWhereLogsHaveOne() throws {
        #expect(stack.count(KMS.Key.self) == 0)
        let encrypted = StackUnderTest(DataStack(Sample.storing { $0.logs.encrypted = true }))
        let key = try encrypted.resource(KMS.Key.self)
        #expect(key.deletionPolicy == "Retain")
        let arn: Node = .getAtt("EncryptionKey", "Arn")
        let cluster = try encrypted.resource(RDS.DBCluster.self)
        #expect([cluster["KmsKeyId"], cluster["MasterUserSecret.KmsKeyId"]] == [arn, arn])
        #expect(try encrypted.resource(DynamoDB.Table.self)["SSESpecification.KMSMasterKeyId"] == arn)
        #expect(try encrypted.resource(ElastiCache.ServerlessCache.self)["KmsKeyId"] == arn)
        let bucket = try encrypted.resource(S3.Bucket.self)["BucketEncryption"]
        #expect(bucket?.description.contains("EncryptionKey") == true)
    }

    @Test func anInstanceOfRDSIsPrivateAndKeptAsWell() throws {
        let stack = StackUnderTest(
            DataStack(
                Sample.storing {
                    $0.data?.database = DatabaseSettings(
                        .instance(instanceClass: "db.t4g.medium", allocatedStorage: 20, maxAllocatedStorage: 100),
                        name: "shop")
                }))
        #expect(stack.messages.isEmpty)
        let database = try stack.resource(RDS.DBInstance.self, "Database")
        #expect(database["PubliclyAccessible"] == false)
        #expect(database["StorageEncrypted"] == true)
        #expect(database["MultiAZ"] == true)
        #expect(database.deletionPolicy == "Snapshot")
        #expect(stack.count(RDS.DBCluster.self) == 0)
    }

    @Test func aBucketTakesNothingInPlainText() {
        let policy: Document = .policy(
            .deny(
                "s3:*",
                on: [.getAtt("Bucket", "Arn"), .sub("${Bucket.Arn}/*")], principal: .any,
                when: [.init("Bool", "aws:SecureTransport", "false")]))
        stack.expect(S3.BucketPolicy("BucketPolicy", bucket: .ref("Bucket"), policyDocument: policy))
    }

    @Test func storesNeedANetworkThatOutlivesTheServices() {
        let own = Sample.storing {
            $0.network = Settings.arranged(.httpAPI()).network
        }
        #expect(
            StackUnderTest(ServiceStack(own)).messages.contains("the database or the cache has no network to stand in"))
    }

    @Test func aPasswordThatATaskOutlivesIsSaid() {
        let said = "the tasks of 'Shop' keep a password of the database that changes every week"
        #expect(StackUnderTest(ServiceStack(Sample.storing(uses: [.databaseMaster]))).messages == [said])
    }

    @Test func aStoreThatIsNotThereIsSaid() {
        let settings = Sample.storing(uses: [.cache]) { $0.data?.cache = nil }
        #expect(
            StackUnderTest(ServiceStack(settings)).messages.contains("'Shop' uses a cache, and there is none"))
    }
}
