// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// A database of production: in two places, watched, backed up, and reached by TLS alone.
@Suite struct DatabaseTests {
    private let stack = StackUnderTest(DataStack(Sample.whole))

    @Test func aStatementThatChangesTablesIsLogged() throws {
        let group = try stack.resource(RDS.DBClusterParameterGroup.self)
        #expect(
            group["Parameters"] == [
                "rds.force_ssl": "1", "log_statement": "ddl", "log_min_duration_statement": "1000",
            ])
        let cluster = try stack.resource(RDS.DBCluster.self)
        #expect(cluster["DBClusterParameterGroupName"] == .ref("DatabaseParameterGroup"))
        #expect(cluster["EnableCloudwatchLogsExports"] == ["postgresql"])
    }

    @Test(arguments: [1, 2]) func bothInstancesAreWatched(number: Int) throws {
        let instance = try stack.resource(RDS.DBInstance.self, "DatabaseInstance\(number)")
        #expect(instance["MonitoringInterval"] == 60)
        #expect(instance["MonitoringRoleArn"] == .getAtt("DatabaseMonitoringRole", "Arn"))
        #expect(instance["EnablePerformanceInsights"] == true)
        #expect(instance["PerformanceInsightsKMSKeyId"] == .getAtt("EncryptionKey", "Arn"))
        #expect(instance["PubliclyAccessible"] == false)
        #expect(instance["DBClusterIdentifier"] == .ref("DatabaseCluster"))
    }

    @Test func nobodyKnowsItsPasswordAndNobodyDeletesIt() throws {
        let cluster = try stack.resource(RDS.DBCluster.self)
        #expect(cluster["ManageMasterUserPassword"] == true)
        #expect(cluster["MasterUserPassword"] == nil)
        #expect(cluster["MasterUserSecret.KmsKeyId"] == .getAtt("EncryptionKey", "Arn"))
        #expect(cluster["StorageEncrypted"] == true)
        #expect(cluster["DeletionProtection"] == true)
        #expect(cluster["EnableIAMDatabaseAuthentication"] == true)
        #expect(cluster["BackupRetentionPeriod"] == .ref("DatabaseBackupRetentionInDays"))
        #expect(cluster.deletionPolicy == "Snapshot")
    }

    @Test func theProxyIsLetIn() throws {
        let rule = try stack.resource(EC2.SecurityGroupIngress.self, "DatabaseIngressFromProxy")
        #expect([rule["FromPort"], rule["ToPort"]] == [5432, 5432])
        #expect(rule["GroupId"] == .getAtt("DatabaseSecurityGroup", "GroupId"))
        #expect(rule["SourceSecurityGroupId"] == .getAtt("DatabaseProxySecurityGroup", "GroupId"))
    }
}
