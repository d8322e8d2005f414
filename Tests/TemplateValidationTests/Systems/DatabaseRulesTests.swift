// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import TestSupport
import Testing

@Suite struct DatabaseRulesTests {
    private func findings(_ rule: String, _ resources: String) throws -> [Diagnostic] {
        try TestSupport.findings(
            rule,
            #"{"Parameters": {"P": {"Type": "String"}, "L": {"Type": "List<AWS::EC2::Subnet::Id>"}, "Engine": {"Type": "String", "Default": "mysql"}}, "Resources": {\#(resources)}}"#
        )
    }

    private func table(
        _ properties: String, attributes: [String] = ["id"], keys: [(String, String)] = [("id", "HASH")]
    ) -> String {
        let definitions = attributes.map { #"{"AttributeName": \#(quoted($0)), "AttributeType": "S"}"# }
        return
            #""T": {"Type": "AWS::DynamoDB::Table", "Properties": {"AttributeDefinitions": [\#(definitions.joined(separator: ", "))], "KeySchema": \#(schema(keys))\#(properties.isEmpty ? "" : ", ")\#(properties)}}"#
    }

    private func schema(_ keys: [(String, String)]) -> String {
        "[\(keys.map { #"{"AttributeName": \#(quoted($0.0)), "KeyType": "\#($0.1)"}"# }.joined(separator: ", "))]"
    }

    private func quoted(_ name: String) -> String { name.hasPrefix("{") ? name : "\"\(name)\"" }

    private func index(_ keys: [(String, String)], projection: String = #"{"ProjectionType": "ALL"}"#) -> String {
        #"{"IndexName": "i", "KeySchema": \#(schema(keys)), "Projection": \#(projection)}"#
    }

    private let onDemand = #""BillingMode": "PAY_PER_REQUEST""#

    @Test func keysAndDefinitionsSayTheSame() throws {
        func found(_ table: String) throws -> Int { try findings("table-key", table).count }
        #expect(try found(table(onDemand)) == 0)
        #expect(try found(table(onDemand, attributes: ["id", "day"])) == 1)
        #expect(try found(table(onDemand, attributes: ["day"])) == 2)
        #expect(try found(table(onDemand, attributes: ["id", #"{"Ref": "P"}"#])) == 0)
        #expect(try found(table(onDemand, attributes: [#"{"Ref": "P"}"#], keys: [(#"{"Ref": "P"}"#, "HASH")])) == 0)
        let indexed = #"\#(onDemand), "GlobalSecondaryIndexes": [\#(index([("day", "HASH")]))]"#
        #expect(try found(table(indexed, attributes: ["id", "day"])) == 0)
        #expect(try found(table(indexed)) == 1)
    }

    @Test(arguments: [["RANGE"], ["RANGE", "HASH"], ["HASH", "HASH"], ["HASH", "RANGE", "RANGE"]])
    func aKeyIsHashThenRange(kinds: [String]) throws {
        let keys = zip(["a", "b", "c"], kinds).map { ($0, $1) }
        #expect(try findings("table-key", table(onDemand, attributes: keys.map(\.0), keys: keys)).count == 1)
    }

    @Test func localIndexesShareThePartitionKey() throws {
        func found(_ index: String, range: Bool = true) throws -> Int {
            let keys = range ? [("id", "HASH"), ("day", "RANGE")] : [("id", "HASH")]
            return try findings(
                "table-index",
                table(
                    #"\#(onDemand), "LocalSecondaryIndexes": [\#(index)]"#, attributes: ["id", "day", "title"],
                    keys: keys)
            ).count
        }
        #expect(try found(index([("id", "HASH"), ("title", "RANGE")])) == 0)
        #expect(try found(index([("title", "HASH"), ("day", "RANGE")])) == 1)
        #expect(try found(index([("id", "HASH")])) == 1)
        #expect(try found(index([("id", "HASH"), ("title", "RANGE")]), range: false) == 1)
    }

    @Test(arguments: [
        (#"{"ProjectionType": "ALL"}"#, 0), (#"{"ProjectionType": "INCLUDE", "NonKeyAttributes": ["a"]}"#, 0),
        (#"{"ProjectionType": {"Ref": "P"}, "NonKeyAttributes": ["a"]}"#, 0),
        (#"{"ProjectionType": "INCLUDE"}"#, 1), (#"{"ProjectionType": "KEYS_ONLY", "NonKeyAttributes": ["a"]}"#, 1),
    ])
    func attributesAreNamedWithInclude(projection: String, count: Int) throws {
        let indexes = #""GlobalSecondaryIndexes": [\#(index([("id", "HASH")], projection: projection))]"#
        #expect(try findings("table-index", table("\(onDemand), \(indexes)")).count == count)
    }

    @Test func capacityGoesWithItsBilling() throws {
        func found(_ properties: String) throws -> Int { try findings("table-capacity", table(properties)).count }
        let throughput = #""ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}"#
        let none = #""ProvisionedThroughput": {"ReadCapacityUnits": 0, "WriteCapacityUnits": 0}"#
        #expect(try found(throughput) == 0)
        #expect(try found("") == 1)
        #expect(try found(onDemand) == 0)
        #expect(try found("\(onDemand), \(none)") == 0)
        #expect(try found("\(onDemand), \(throughput)") == 1)
        #expect(try found(#""BillingMode": {"Ref": "P"}"#) == 0)
        let indexes = #""GlobalSecondaryIndexes": [\#(index([("id", "HASH")]))]"#
        #expect(try found("\(throughput), \(indexes)") == 1)
        #expect(try found("\(onDemand), \(indexes)") == 0)
    }

    @Test func scalingNeedsCapacity() throws {
        let target =
            #", "S": {"Type": "AWS::ApplicationAutoScaling::ScalableTarget", "Properties": {"MinCapacity": 1, "MaxCapacity": 2, "ResourceId": {"Fn::Sub": "table/${T}"}, "ScalableDimension": "dynamodb:table:ReadCapacityUnits", "ServiceNamespace": "dynamodb"}}"#
        #expect(try findings("table-capacity", table(onDemand) + target).map(\.severity) == [.warning])
    }

    @Test(arguments: [
        (#""X": {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": "a"}}"#, "ClientSecret", 1),
        (
            #""X": {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": "a", "GenerateSecret": true}}"#,
            "ClientSecret", 0
        ),
        (
            #""X": {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": "a", "GenerateSecret": {"Ref": "P"}}}"#,
            "ClientSecret", 0
        ),
        (
            #""X": {"Type": "AWS::ElastiCache::CacheCluster", "Properties": {"Engine": "redis", "CacheNodeType": "cache.t3.micro", "NumCacheNodes": 1}}"#,
            "ConfigurationEndpoint.Address", 1
        ),
        (
            #""X": {"Type": "AWS::ElastiCache::CacheCluster", "Properties": {"Engine": "redis", "CacheNodeType": "cache.t3.micro", "NumCacheNodes": 1}}"#,
            "RedisEndpoint.Address", 0
        ),
    ])
    func attributesComeFromFeatures(resource: String, attribute: String, count: Int) throws {
        let user =
            #""Q": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Fn::GetAtt": ["X", "\#(attribute)"]}}}"#
        #expect(try findings("attribute-source", "\(resource), \(user)").count == count)
    }

    private func network(_ zones: [String], vpcs: [String]) -> String {
        let subnets = zip(zones, vpcs).enumerated().map { index, place in
            #""S\#(index)": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": \#(place.1), "CidrBlock": "10.0.\#(index).0/24"\#(place.0.isEmpty ? "" : #", "AvailabilityZone": \#(place.0)"#)}}"#
        }
        return
            (#""V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}, "W": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.1.0.0/16"}}, "#)
            + subnets.joined(separator: ", ")
            + #", "N": {"Type": "AWS::RDS::DBSubnetGroup", "Properties": {"DBSubnetGroupDescription": "d", "SubnetIds": [\#(zones.indices.map { "{\"Ref\": \"S\($0)\"}" }.joined(separator: ", "))]}}"#
    }

    private let own = #"{"Ref": "V"}"#

    @Test func subnetsOfADatabaseLieInTwoZones() throws {
        func found(_ zones: [String], _ vpcs: [String]) throws -> Int {
            try findings("database-subnets", network(zones, vpcs: vpcs)).count
        }
        let first = #"{"Fn::Select": [0, {"Fn::GetAZs": ""}]}"#
        let second = #"{"Fn::Select": [1, {"Fn::GetAZs": ""}]}"#
        #expect(try found([first, second], [own, own]) == 0)
        #expect(try found([first, #"{"Ref": "P"}"#], [own, own]) == 0)
        #expect(try found(["", ""], [own, own]) == 0)
        #expect(try found([first, first], [own, own]) == 1)
        #expect(try found([first], [own]) == 1)
        #expect(try found([first, second], [own, #"{"Ref": "W"}"#]) == 1)
        #expect(
            try findings(
                "database-subnets",
                #""N": {"Type": "AWS::RDS::DBSubnetGroup", "Properties": {"DBSubnetGroupDescription": "d", "SubnetIds": {"Ref": "L"}}}"#
            ) == [])
    }

    private let base =
        #""Engine": "mysql", "DBInstanceClass": "db.t3.micro", "AllocatedStorage": "20", "StorageEncrypted": true, "MasterUsername": "admin", "ManageMasterUserPassword": true"#

    private func instance(_ properties: String) -> String {
        #""D": {"Type": "AWS::RDS::DBInstance", "Properties": {\#(properties)}}"#
    }

    @Test func securityGroupsAreOfTheVPCOfTheSubnets() throws {
        func found(_ rule: String, group: String, subnets: Bool = true) throws -> Int {
            try findings(
                rule,
                network(["", ""], vpcs: [own, own])
                    + #", "G": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "d"\#(group)}}, "#
                    + instance(
                        #"\#(base), "VPCSecurityGroups": [{"Fn::GetAtt": ["G", "GroupId"]}]\#(subnets ? #", "DBSubnetGroupName": {"Ref": "N"}"# : "")"#
                    )
            ).count
        }
        #expect(try found("one-vpc", group: #", "VpcId": {"Ref": "V"}"#) == 0)
        #expect(try found("one-vpc", group: #", "VpcId": {"Ref": "P"}"#) == 0)
        #expect(try found("one-vpc", group: #", "VpcId": {"Ref": "W"}"#) == 1)
        #expect(try found("one-vpc", group: "") == 1)
        #expect(try found("data-store-network", group: #", "VpcId": {"Ref": "V"}"#, subnets: false) == 1)
        #expect(try found("data-store-network", group: #", "VpcId": {"Ref": "P"}"#, subnets: false) == 0)
    }

    @Test(arguments: [
        (#""Engine": "aurora-mysql""#, 0), (#""Engine": {"Ref": "P"}"#, 0), (#""Engine": "aurora-postgresql""#, 1),
        (#""Engine": "aurora-mysql", "MasterUserPassword": {"Ref": "P"}"#, 1),
        (#""Engine": "aurora-mysql", "BackupRetentionPeriod": 7"#, 1),
    ])
    func anInstanceIsAsItsCluster(properties: String, count: Int) throws {
        let found = try findings(
            "database-cluster",
            #""C": {"Type": "AWS::RDS::DBCluster", "Properties": {"Engine": "aurora-mysql", "MasterUsername": "root", "ManageMasterUserPassword": true}}, "#
                + instance(#"\#(properties), "DBInstanceClass": "db.r6g.large", "DBClusterIdentifier": {"Ref": "C"}"#))
        #expect(found.count == count)
    }

    @Test func optionsOfADatabaseFit() throws {
        func found(_ properties: String) throws -> Int {
            try findings("database-options", instance(properties)).count
        }
        #expect(try found(base) == 0)
        #expect(try found(#"\#(base), "MultiAZ": true, "AvailabilityZone": "eu-west-1a""#) == 1)
        #expect(try found(#"\#(base), "MultiAZ": false, "AvailabilityZone": "eu-west-1a""#) == 0)
        #expect(try found(#"\#(base), "MasterUserPassword": {"Ref": "P"}"#) == 1)
        #expect(try found(#"\#(base), "StorageType": "io1""#) == 1)
        #expect(try found(#"\#(base), "StorageType": "io1", "Iops": 1000"#) == 0)
        #expect(try found(#""Engine": "mysql", "DBInstanceClass": "db.t3.micro", "AllocatedStorage": "20""#) == 1)
        #expect(try found(#""DBInstanceClass": "db.t3.micro", "DBSnapshotIdentifier": "s""#) == 0)
        #expect(
            try found(#""DBInstanceClass": "db.t3.micro", "Engine": "aurora-mysql", "DBClusterIdentifier": "c""#) == 0)
    }

    @Test func aReplicaNeedsBackups() throws {
        let replica =
            #", "R": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t3.micro", "SourceDBInstanceIdentifier": {"Ref": "D"}}}"#
        #expect(
            try findings("database-options", instance(#"\#(base), "BackupRetentionPeriod": 0"#) + replica).count == 1)
        #expect(try findings("database-options", instance(base) + replica).count == 0)
    }

    @Test func keptDataAreKeptWhenReplaced() throws {
        func found(_ policies: String) throws -> Int {
            try findings("data-loss", #""F": {"Type": "AWS::EFS::FileSystem"\#(policies)}"#).count
        }
        #expect(try found("") == 0)
        #expect(try found(#", "DeletionPolicy": "Delete""#) == 0)
        #expect(try found(#", "DeletionPolicy": "Retain""#) == 1)
        #expect(try found(#", "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Delete""#) == 0)
    }

    @Test(arguments: [
        ("0.5", "1", 0), ("0", "256", 0), ("0.7", "4", 1), ("4", "2", 1), ("2", "2", 0), ("0.5", "0.5", 1),
        ("-1", "300", 2), (#"{"Ref": "P"}"#, "4", 0), (#""0.5""#, #""16""#, 0),
    ])
    func capacitiesOfClusters(least: String, most: String, count: Int) throws {
        let cluster =
            #""C": {"Type": "AWS::RDS::DBCluster", "Properties": {"Engine": "aurora-mysql", "ServerlessV2ScalingConfiguration": {"MinCapacity": \#(least), "MaxCapacity": \#(most)}}}"#
        #expect(try findings("serverless-capacity", cluster).count == count)
    }

    @Test(arguments: [
        ("aurora-postgressql", 1), ("aurora-postgresql", 0), ("MySQL", 0), ("postgresql", 1), ("something-new", 0),
    ])
    func enginesThatAreMisspelled(engine: String, count: Int) throws {
        let cluster =
            #""C": {"Type": "AWS::RDS::DBCluster", "Properties": {"Engine": "\#(engine)"}}, "I": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "aurora-postgresql", "DBClusterIdentifier": {"Ref": "C"}}}"#
        #expect(try findings("database-engine", cluster).count == count)
        if count == 1 { #expect(try findings("database-cluster", cluster) == []) }
    }

    @Test(arguments: [
        ("", "", 1), (#", "DBClusterInstanceClass": "db.m6gd.large""#, "", 0),
        (#", "GlobalClusterIdentifier": "g""#, "", 0), (#", "EngineMode": "serverless""#, "", 0),
        ("", #"{"Ref": "C"}"#, 0), ("", #"{"Ref": "P"}"#, 0), (#", "DBClusterIdentifier": "Shop""#, #""shop""#, 0),
        (#", "DBClusterIdentifier": "Shop""#, #""other""#, 1),
    ])
    func clustersWithoutInstances(properties: String, of: String, count: Int) throws {
        let instance =
            of.isEmpty
            ? "" : #", "I": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBClusterIdentifier": \#(of)}}"#
        let cluster =
            #""C": {"Type": "AWS::RDS::DBCluster", "Properties": {"Engine": "aurora-mysql"\#(properties)}}\#(instance)"#
        #expect(try findings("empty-cluster", cluster).count == count)
    }

    @Test(arguments: [
        ("mysql8.0", "open_cursors", 1), ("mysql8.0", "innodb_lock_wait_timeout", 0),
        ("MariaDB11.4", "shared_buffers", 1),
        ("aurora-postgresql16", "slow_query_log", 1), ("aurora-postgresql16", "rds.force_ssl", 0),
        ("postgres17", "autovacuum_naptime", 0), ("aurora5.6", "binlog_format", 0), ("oracle-ee-19", "open_cursors", 0),
        ("sqlserver-se-16.0", "rds.force_ssl", 0), ("sqlserver-se-16.0", "work_mem", 1), ("db2-se-11.5", "work_mem", 0),
        ("mysql8.0", "of_tomorrow", 0),
    ])
    func parametersAreOfTheEngine(family: String, parameter: String, count: Int) throws {
        for type in ["DBParameterGroup", "DBClusterParameterGroup"] {
            let group =
                #""G": {"Type": "AWS::RDS::\#(type)", "Properties": {"Description": "d", "Family": "\#(family)", "Parameters": {"\#(parameter)": "1"}}}"#
            #expect(try TestSupport.findings("database-parameter", resources: group).count == count)
        }
    }
}
