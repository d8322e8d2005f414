// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension APIDefinition {
    /// Has a method call a Lambda function.
    mutating func integrate(_ path: String, _ method: String, condition: Node?, _ integration: Node, responses: Node) {
        let name = Self.normal(method)
        addPath(path, method)
        var integration = integration
        if let condition, let uri = integration["uri"] { integration.set("uri", .when(condition, uri)) }
        changePath(path) { item in
            item.change(name) { definition in
                definition.set(Self.integration, integration)
                if definition["responses"] == nil { definition.set("responses", responses) }
                if let condition { definition = .when(condition, definition) }
            }
        }
    }

    /// The address that an API calls a function at.
    static func address(of target: EventTarget, partition: String, streams: Bool = false) -> Node {
        let (version, path) =
            streams
            ? ("2021-11-15", "response-streaming-invocations") : ("2015-03-31", "invocations")
        let name = target.arn["Ref"]?.stringValue ?? "\(target.logicalID).Arn"
        return .sub(
            "arn:\(partition):apigateway:${AWS::Region}:lambda:path/\(version)/functions/${\(name)}/\(path)")
    }
}
