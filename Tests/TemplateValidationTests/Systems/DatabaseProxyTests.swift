// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

/// The ways to a proxy of databases, and from it to the database.
@Suite struct DatabaseProxyTests {
    private func findings(proxyPort: Int = 5432, databasePort: Int = 5432) throws -> [Diagnostic] {
        func group(_ name: String, _ port: Int, from source: String) -> String {
            #""\#(name)": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "VpcId": "vpc-00000001", "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": \#(port), "ToPort": \#(port), "SourceSecurityGroupId": {"Ref": "\#(source)"}}]}}"#
        }
        let resources = [
            #""Caller": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "VpcId": "vpc-00000001"}}"#,
            group("ProxyGroup", proxyPort, from: "Caller"), group("DatabaseGroup", databasePort, from: "ProxyGroup"),
            #""Database": {"Type": "AWS::RDS::DBCluster", "DeletionPolicy": "Snapshot", "UpdateReplacePolicy": "Snapshot", "Properties": {"Engine": "aurora-postgresql", "StorageEncrypted": true, "MasterUsername": "a", "ManageMasterUserPassword": true, "VpcSecurityGroupIds": [{"Ref": "DatabaseGroup"}]}}"#,
            #""Proxy": {"Type": "AWS::RDS::DBProxy", "Properties": {"DBProxyName": "p", "EngineFamily": "POSTGRESQL", "RoleArn": "arn:aws:iam::123456789012:role/p", "DefaultAuthScheme": "IAM_AUTH", "VpcSubnetIds": ["subnet-00000001", "subnet-00000002"], "VpcSecurityGroupIds": [{"Ref": "ProxyGroup"}]}}"#,
            #""Targets": {"Type": "AWS::RDS::DBProxyTargetGroup", "Properties": {"DBProxyName": {"Ref": "Proxy"}, "TargetGroupName": "default", "DBClusterIdentifiers": [{"Ref": "Database"}]}}"#,
            #""Function": {"Type": "AWS::Lambda::Function", "Properties": {"Role": "arn:aws:iam::123456789012:role/a", "Runtime": "python3.13", "Handler": "index.handler", "Code": {"ZipFile": "def handler(e, c): pass"}, "Environment": {"Variables": {"HOST": {"Fn::GetAtt": ["Proxy", "Endpoint"]}}}, "VpcConfig": {"SubnetIds": ["subnet-00000001"], "SecurityGroupIds": [{"Ref": "Caller"}]}}}"#,
        ]
        return try TestSupport.findings(
            "unreachable-server", "{\"Resources\": {\(resources.joined(separator: ", "))}}")
    }

    @Test func openWaysHaveNoFinding() throws { #expect(try findings().isEmpty) }

    @Test func whoIsToldOfAProxyMustReachIt() throws {
        let found = try findings(proxyPort: 3306)
        #expect(found.count == 1)
        #expect(found.first?.message.contains("Proxy") == true)
    }

    @Test func aProxyMustReachItsDatabase() throws {
        let found = try findings(databasePort: 3306)
        #expect(found.count == 1)
        #expect(found.first?.message.contains("Database") == true)
    }
}
