// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// The functions that resolvers are made of.
    func functions(of resource: SourceResource, _ parts: inout GraphQLParts) throws(ExpansionProblem) -> [MadeResource]
    {
        var result: [MadeResource] = []
        for member in resource["Functions"]?.objectValue?.members ?? [] {
            let given = member.value
            if let id = given.given("Id") {
                parts.functions[member.key] = id
                continue
            }
            var function = made(member.key, "FunctionConfiguration", of: resource)
            function["Name"] = given.given("Name") ?? .string(member.key)
            function["Code"] = given["InlineCode"]
            function["CodeS3Location"] = given["CodeUri"]
            for name in ["MaxBatchSize", "Description"] { function[name] = given[name] }
            function["DataSourceName"] = try dataSource(given, member.key, of: resource, &parts)
            function["Runtime"] = Self.runtime(given)
            function["SyncConfig"] = given["Sync"]
            parts.functions[member.key] = .getAtt(function.logicalID, "FunctionId")
            result.append(function)
        }
        return result
    }

    private func dataSource(_ given: Node, _ name: String, of resource: SourceResource, _ parts: inout GraphQLParts)
        throws(ExpansionProblem) -> Node
    {
        guard let source = given.given("DataSource") else { throw fail("its function \(name) has no DataSource") }
        guard let text = source.stringValue else { return source }
        if text.lowercased() == "none" {
            var nothing = made("NoneDataSource", "DataSource", of: resource)
            nothing["Name"] = .string(nothing.logicalID)
            nothing["Type"] = "NONE"
            parts.nothing = nothing
            return .getAtt(nothing.logicalID, "Name")
        }
        guard let known = parts.dataSources[text] else { throw fail("its function \(name) names no DataSource of it") }
        return known
    }

    private static func runtime(_ given: Node) -> Node? {
        given.given("Runtime").map { ["Name": $0["Name"] ?? .null, "RuntimeVersion": $0["Version"] ?? .null] }
    }

    private static let pass: Node = .string(
        "\nexport function request(ctx) {\n    return {};\n}\n\nexport function response(ctx) {\n    return ctx.prev.result;\n}\n"
    )

    /// What answers the fields of types.
    func resolvers(of resource: SourceResource, _ schema: MadeResource, _ parts: inout GraphQLParts)
        throws(ExpansionProblem) -> [MadeResource]
    {
        var result: [MadeResource] = []
        for type in resource["Resolvers"]?.objectValue?.members ?? [] {
            for member in type.value.objectValue?.members ?? [] {
                let given = member.value
                var resolver = made(type.key + member.key, "Resolver", of: resource)
                resolver.dependsOn = [.string(schema.logicalID)]
                resolver["Code"] = given["InlineCode"]
                resolver["CodeS3Location"] = given["CodeUri"]
                resolver["Runtime"] = Self.runtime(given)
                if resolver["Code"] == nil, resolver["CodeS3Location"] == nil {
                    resolver["Code"] = Self.pass
                    resolver["Runtime"] = ["Name": "APPSYNC_JS", "RuntimeVersion": "1.0.0"]
                }
                resolver["FieldName"] = given.given("FieldName") ?? .string(member.key)
                resolver["TypeName"] = .string(type.key)
                resolver["Kind"] = "PIPELINE"
                var functions: [Node] = []
                for name in given["Pipeline"]?.arrayValue?.compactMap(\.stringValue) ?? [] {
                    guard let function = parts.functions[name] else {
                        throw fail("its resolver \(member.key) names the unknown function \(name)")
                    }
                    functions.append(function)
                }
                resolver["PipelineConfig"] = ["Functions": .array(functions)]
                resolver["CachingConfig"] = given["Caching"]
                resolver["MaxBatchSize"] = given["MaxBatchSize"]
                result.append(resolver)
            }
        }
        return result
    }
}
