// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import TestSupport
import Testing

/// What people met that belongs to no rule alone.
@Suite struct ReportedTests {
    @Test func theDataOfAWaitConditionIsText() throws {
        let template = #"""
            {"Resources": {
              "Handle": {"Type": "AWS::CloudFormation::WaitConditionHandle"},
              "Done": {"Type": "AWS::CloudFormation::WaitCondition",
                "Properties": {"Handle": {"Ref": "Handle"}, "Timeout": "60", "Count": 1}},
              "Told": {"Type": "AWS::SSM::Parameter",
                "Properties": {"Type": "String", "Value": {"Fn::GetAtt": ["Done", "Data"]}}}},
             "Outputs": {"Data": {"Value": {"Fn::Sub": "${Done.Data}"}}}}
            """#
        for rule in ["not-text", "wrong-type"] { #expect(try findings(rule, template).isEmpty) }
    }

    @Test func conditionsThatNameEachOtherInALongCircleAreToldOnce() throws {
        let count = 400
        let conditions = (0..<count).map { #""C\#($0)": {"Condition": "C\#(($0 + 1) % count)"}"# }
        let template = #"""
            {"Conditions": {\#(conditions.joined(separator: ", "))}, "Resources": {"T": {"Type": "AWS::SNS::Topic"}}}
            """#
        #expect(try findings("circular-dependency", template).count == 1)
    }

    @Test func aReplicaMaySayThatItIsEncrypted() throws {
        let resources = #"""
            "R": {"Type": "AWS::RDS::DBInstance", "Properties": {"SourceDBInstanceIdentifier": "orders",
              "DBInstanceClass": "db.t4g.micro", "StorageEncrypted": true}}
            """#
        #expect(try findings("dependent-properties", resources: resources).isEmpty)
    }

    @Test func whatAnInstanceHasInsteadOfItsClusterIsNamed() throws {
        let resources = #"""
            "R": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBClusterIdentifier": "orders",
              "Engine": "aurora-postgresql", "DBInstanceClass": "db.r6g.large", "BackupRetentionPeriod": 7}}
            """#
        let found = try findings("database-cluster", resources: resources)
        #expect(found.map(\.message) == ["'R' is an instance of a cluster and has a BackupRetentionPeriod of its own"])
    }

    @Test(arguments: ["io1", "io2"])
    func aVolumeOfProvisionedIOPSSaysHowMany(kind: String) throws {
        func told(_ more: String) throws -> Int {
            let properties = #""AvailabilityZone": "us-east-1a", "Size": 100, "VolumeType": "\#(kind)"\#(more)"#
            let resources = #""V": {"Type": "AWS::EC2::Volume", "Properties": {\#(properties)}}"#
            return try findings("property-dependency", resources: resources).count
        }
        #expect(try told("") == 1)
        #expect(try told(#", "Iops": 3000"#) == 0)
    }
}
