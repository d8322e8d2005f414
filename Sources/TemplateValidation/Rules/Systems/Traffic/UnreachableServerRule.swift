// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A task or a function that is told the address of a database, or of another service, can connect to it, and so can a proxy
/// to what is behind it.
enum UnreachableServerRule: SystemRule {
    static let description = RuleDescription(
        "unreachable-server",
        "The security groups let a task or a function reach the database, cache, file system or service that it is told of.",
        reason: "every connection ends in a timeout",
        example: """
              "Caller": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {"GroupDescription": "Function", "VpcId": "vpc-00000001"}
              },
              "Group": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {
                  "GroupDescription": "Database",
                  "VpcId": "vpc-00000001",
                  "SecurityGroupIngress": [
                    {
                      "IpProtocol": "tcp",
            -         "FromPort": 3306,
            -         "ToPort": 3306,
            +         "FromPort": 5432,
            +         "ToPort": 5432,
                      "SourceSecurityGroupId": {"Ref": "Caller"}
                    }
                  ]
                }
              },
              "Database": {
                "Type": "AWS::RDS::DBInstance",
                "DeletionPolicy": "Snapshot",
                "UpdateReplacePolicy": "Snapshot",
                "Properties": {
                  "DBInstanceClass": "db.t4g.micro",
                  "Engine": "postgres",
                  "AllocatedStorage": "20",
                  "StorageEncrypted": true,
                  "MasterUsername": "admin1",
                  "ManageMasterUserPassword": true,
                  "VPCSecurityGroups": [{"Ref": "Group"}]
                }
              },
              "Function": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": "arn:aws:iam::123456789012:role/a",
                  "Runtime": "python3.13",
                  "Handler": "index.handler",
                  "Code": {"ZipFile": "def handler(e, c): pass"},
                  "Environment": {"Variables": {"HOST": {"Fn::GetAtt": ["Database", "Endpoint.Address"]}}},
                  "VpcConfig": {"SubnetIds": ["subnet-00000001"], "SecurityGroupIds": [{"Ref": "Caller"}]}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        findings(
            on: ServerPaths(network: system.network).paths() + ServiceConnections(network: system.network).paths(),
            isInferred: true)
    }
}
