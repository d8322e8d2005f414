// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What identifies a resource that is there already, as it is written.
package struct ExistingResource: Sendable, Hashable {
    package let identifiers: [Adoption.Identifier]
    package let location: SourceLocation
}

extension Resource {
    /// Says that the resource is there already: it joins the stack as it is, and nothing is made.
    ///
    ///     S3.Bucket("Uploads", bucketName: "shop-uploads").existing("shop-uploads")
    ///
    /// Nothing of it is in the template. Where the stack does not have the resource yet, the command `deploy` takes it in by an
    /// import of CloudFormation, and goes on from there; once that is done it says nothing.
    ///
    /// - Parameter identifier: what identifies it in AWS, of a type that has one such property: the name of a bucket, the
    ///   ID of a VPC, the ARN of a topic. Nil is for where there is none yet: it is made then.
    public func existing(
        _ identifier: String?, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        guard let identifier else { return self }
        let location = SourceLocation(file: file, line: line, column: column)
        return with {
            $0.existing = ExistingResource(identifiers: [Adoption.Identifier(nil, identifier)], location: location)
        }
    }

    /// Says that the resource is there already, of a type that several properties identify: see `existing(_:)`.
    ///
    ///     service.existing(["ServiceArn": "arn:aws:ecs:…", "Cluster": "shop"])
    ///
    /// - Parameter identifiers: the properties that identify it in AWS, by CloudFormation's names, with their values.
    public func existing(
        _ identifiers: KeyValuePairs<String, String>, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Self {
        let location = SourceLocation(file: file, line: line, column: column)
        return with {
            $0.existing = ExistingResource(
                identifiers: identifiers.map { Adoption.Identifier($0.key, $0.value) }, location: location)
        }
    }
}
