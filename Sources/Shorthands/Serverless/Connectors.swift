// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

extension Resource {
    /// What SAM lets this resource do with another: a member of `Connectors`.
    ///
    ///     worker.connector("Orders", to: orders, permissions: [.read, .write])
    ///
    /// - Parameters:
    ///   - name: unique among the resource's connectors.
    ///   - destination: a resource of the stack.
    ///   - permissions: what may be done with it.
    public func connector(
        _ name: String, to destination: some Resource, permissions: List<Serverless.Connector.Permissions>
    ) -> Self {
        let id = Value<String>(
            node: Node(.string(destination.logicalID), references: [destination.resource.reference]))
        return connector(name, to: .resourceReference(.init(id: id)), permissions: permissions)
    }

    /// The same to several resources, or to what the stack does not have.
    ///
    /// - Parameters:
    ///   - name: unique among the resource's connectors.
    ///   - destination: by logical IDs, or by ARN and type.
    ///   - source: what SAM cannot find out about this resource, as its role.
    ///   - permissions: what may be done with it.
    public func connector(
        _ name: String, to destination: Serverless.Connector.Destination,
        from source: Serverless.Connector.ResourceReference? = nil,
        permissions: List<Serverless.Connector.Permissions>
    ) -> Self {
        var copy = self
        var connectors = copy.resource.attributes["Connectors"]?.objectValue ?? Node.Object()
        let properties = Node(properties: [
            "SourceReference": source?.node, "Destination": destination.node, "Permissions": permissions.node,
        ])
        connectors[name] = .object(["Properties": properties])
        copy.resource.attributes["Connectors"] = Node(.object(connectors))
        return copy
    }
}
