// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What the parts of a GraphQL API call each other.
struct GraphQLParts {
    var dataSources: [String: Node] = [:]
    var functions: [String: Node] = [:]
    /// The source of what needs no data.
    var nothing: MadeResource?
}

extension ExpansionRun {
    /// Tables and functions that an API asks, with roles that may ask them.
    func dataSources(of resource: SourceResource, _ parts: inout GraphQLParts) throws(ExpansionProblem)
        -> [MadeResource]
    {
        var result: [MadeResource] = []
        for (kind, type, name) in [("DynamoDb", "AMAZON_DYNAMODB", "DynamoDB"), ("Lambda", "AWS_LAMBDA", "Lambda")] {
            for member in resource["DataSources"]?[kind]?.objectValue?.members ?? [] {
                let given = member.value
                var source = made("\(member.key)\(name)DataSource", "DataSource", of: resource)
                source["Name"] = given.given("Name") ?? .string(member.key)
                source["Type"] = .string(type)
                source["Description"] = given["Description"]
                if kind == "Lambda" {
                    source["LambdaConfig"] = ["LambdaFunctionArn": given["FunctionArn"] ?? .null]
                } else {
                    source["DynamoDBConfig"] = Self.table(given)
                }
                parts.dataSources[member.key] = .getAtt(source.logicalID, "Name")
                var role = MadeResource(
                    "\(source.logicalID)Role", "AWS::IAM::Role", resource.attributes, dependsOn: resource.dependsOn)
                role["AssumeRolePolicyDocument"] = RolePolicies.trust("appsync.amazonaws.com")
                let own = given.given("ServiceRoleArn")
                source["ServiceRoleArn"] = own ?? role.arn
                result.append(source)
                guard own == nil else { continue }
                let origin: Node = [
                    "Type": "AWS::AppSync::DataSource", "Arn": .getAtt(source.logicalID, "DataSourceArn"),
                    "RoleName": role.ref,
                ]
                let isTable = kind == "DynamoDb"
                result.append(role)
                result += try connected(
                    "\(source.logicalID)To\(isTable ? "Table" : "Lambda")Connector", origin,
                    isTable
                        ? ["Type": "AWS::DynamoDB::Table", "Arn": given.given("TableArn") ?? Self.tableARN(given)]
                        : ["Type": "AWS::Lambda::Function", "Arn": given["FunctionArn"] ?? .null],
                    isTable ? given.given("Permissions") ?? ["Read", "Write"] : ["Write"])
            }
        }
        return result
    }

    private static func table(_ given: Node) -> Node {
        var config: Node = ["AwsRegion": given.given("Region") ?? .ref("AWS::Region")]
        config.set("TableName", given["TableName"])
        for name in ["UseCallerCredentials", "Versioned"] {
            config.set(name, given.given(name).flatMap { $0.isSaying ? $0 : nil })
        }
        config.set("DeltaSyncConfig", given.given("DeltaSync"))
        return config
    }

    private static func tableARN(_ given: Node) -> Node {
        .sub(
            "arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}",
            [
                "__TableName__": given["TableName"] ?? .null,
                "__Region__": given.given("Region") ?? .ref("AWS::Region"),
            ])
    }

    /// What the connector of that name makes.
    func connected(_ id: String, _ origin: Node, _ destination: Node, _ permissions: Node) throws(ExpansionProblem)
        -> [MadeResource]
    {
        try connectorResources(
            of: SourceResource(
                id,
                [
                    "Type": "AWS::Serverless::Connector",
                    "Properties": ["Source": origin, "Destination": destination, "Permissions": permissions],
                ]))
    }
}
