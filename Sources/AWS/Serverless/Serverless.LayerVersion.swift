// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Serverless {
    /// `AWS::Serverless::LayerVersion`
    ///
    /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html>.
    public struct LayerVersion: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Serverless::LayerVersion" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - compatibleArchitectures: One of `arm64`, `x86_64`. Items 0 to 2.
        ///   - compatibleRuntimes: One of `dotnet10`, `dotnet6`, `dotnet8`, `dotnetcore1.0`, `dotnetcore2.0`, `dotnetcore2.1`, `dotnetcore3.1`, `go1.x` and 43 more. Items 0 to 15.
        ///   - description: Length 0 to 256.
        ///   - layerName: Length 1 to 140. Pattern `^(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+$`.
        ///   - licenseInfo: Length 0 to 512.
        public init(
            _ logicalID: String,
            contentUri: ContentUri,
            compatibleArchitectures: List<CompatibleArchitectures>? = nil,
            compatibleRuntimes: List<CompatibleRuntimes>? = nil,
            description: Value<String>? = nil,
            layerName: Value<String>? = nil,
            licenseInfo: Value<String>? = nil,
            publishLambdaVersion: Value<Bool>? = nil,
            retentionPolicy: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Serverless.LayerVersion>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ContentUri": contentUri.node,
                    "CompatibleArchitectures": compatibleArchitectures?.node,
                    "CompatibleRuntimes": compatibleRuntimes?.node,
                    "Description": description?.node,
                    "LayerName": layerName?.node,
                    "LicenseInfo": licenseInfo?.node,
                    "PublishLambdaVersion": publishLambdaVersion?.node,
                    "RetentionPolicy": retentionPolicy?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<Lambda.LayerVersion> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ContentUri`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html#sam-layerversion-contenturi)
            public var contentUri: PropertyName<ContentUri> { "ContentUri" }

            /// `CompatibleArchitectures`. One of `arm64`, `x86_64`. Items 0 to 2. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html#sam-layerversion-compatiblearchitectures)
            public var compatibleArchitectures: PropertyName<List<CompatibleArchitectures>> { "CompatibleArchitectures" }

            /// `CompatibleRuntimes`. One of `dotnet10`, `dotnet6`, `dotnet8`, `dotnetcore1.0`, `dotnetcore2.0`, `dotnetcore2.1`, `dotnetcore3.1`, `go1.x` and 43 more. Items 0 to 15. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html#sam-layerversion-compatibleruntimes)
            public var compatibleRuntimes: PropertyName<List<CompatibleRuntimes>> { "CompatibleRuntimes" }

            /// `Description`. Length 0 to 256. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html#sam-layerversion-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `LayerName`. Length 1 to 140. Pattern `^(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+$`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html#sam-layerversion-layername)
            public var layerName: PropertyName<Value<String>> { "LayerName" }

            /// `LicenseInfo`. Length 0 to 512. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html#sam-layerversion-licenseinfo)
            public var licenseInfo: PropertyName<Value<String>> { "LicenseInfo" }

            /// `PublishLambdaVersion`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html#sam-layerversion-publishlambdaversion)
            public var publishLambdaVersion: PropertyName<Value<Bool>> { "PublishLambdaVersion" }

            /// `RetentionPolicy`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html#sam-layerversion-retentionpolicy)
            public var retentionPolicy: PropertyName<Value<String>> { "RetentionPolicy" }
        }

        /// `AWS::Serverless::LayerVersion`: `CompatibleArchitectures`
        public final class CompatibleArchitectures: OpenEnum, @unchecked Sendable {
            /// `arm64`
            public static var arm64: CompatibleArchitectures { "arm64" }
            /// `x86_64`
            public static var x86_64: CompatibleArchitectures { "x86_64" }
        }

        /// `AWS::Serverless::LayerVersion`: `CompatibleRuntimes`
        public final class CompatibleRuntimes: OpenEnum, @unchecked Sendable {
            /// `dotnet10`
            public static var dotnet10: CompatibleRuntimes { "dotnet10" }
            /// `dotnet6`
            public static var dotnet6: CompatibleRuntimes { "dotnet6" }
            /// `dotnet8`
            public static var dotnet8: CompatibleRuntimes { "dotnet8" }
            /// `dotnetcore1.0`
            public static var dotnetcore1_0: CompatibleRuntimes { "dotnetcore1.0" }
            /// `dotnetcore2.0`
            public static var dotnetcore2_0: CompatibleRuntimes { "dotnetcore2.0" }
            /// `dotnetcore2.1`
            public static var dotnetcore2_1: CompatibleRuntimes { "dotnetcore2.1" }
            /// `dotnetcore3.1`
            public static var dotnetcore3_1: CompatibleRuntimes { "dotnetcore3.1" }
            /// `go1.x`
            public static var go1X: CompatibleRuntimes { "go1.x" }
            /// `java11`
            public static var java11: CompatibleRuntimes { "java11" }
            /// `java11.al2023`
            public static var java11Al2023: CompatibleRuntimes { "java11.al2023" }
            /// `java17`
            public static var java17: CompatibleRuntimes { "java17" }
            /// `java17.al2023`
            public static var java17Al2023: CompatibleRuntimes { "java17.al2023" }
            /// `java21`
            public static var java21: CompatibleRuntimes { "java21" }
            /// `java25`
            public static var java25: CompatibleRuntimes { "java25" }
            /// `java8`
            public static var java8: CompatibleRuntimes { "java8" }
            /// `java8.al2`
            public static var java8Al2: CompatibleRuntimes { "java8.al2" }
            /// `java8.al2023`
            public static var java8Al2023: CompatibleRuntimes { "java8.al2023" }
            /// `nodejs`
            public static var nodejs: CompatibleRuntimes { "nodejs" }
            /// `nodejs10.x`
            public static var nodejs10X: CompatibleRuntimes { "nodejs10.x" }
            /// `nodejs12.x`
            public static var nodejs12X: CompatibleRuntimes { "nodejs12.x" }
            /// `nodejs14.x`
            public static var nodejs14X: CompatibleRuntimes { "nodejs14.x" }
            /// `nodejs16.x`
            public static var nodejs16X: CompatibleRuntimes { "nodejs16.x" }
            /// `nodejs18.x`
            public static var nodejs18X: CompatibleRuntimes { "nodejs18.x" }
            /// `nodejs20.x`
            public static var nodejs20X: CompatibleRuntimes { "nodejs20.x" }
            /// `nodejs22.x`
            public static var nodejs22X: CompatibleRuntimes { "nodejs22.x" }
            /// `nodejs24.x`
            public static var nodejs24X: CompatibleRuntimes { "nodejs24.x" }
            /// `nodejs26.x`
            public static var nodejs26X: CompatibleRuntimes { "nodejs26.x" }
            /// `nodejs4.3`
            public static var nodejs4_3: CompatibleRuntimes { "nodejs4.3" }
            /// `nodejs4.3-edge`
            public static var nodejs4_3Edge: CompatibleRuntimes { "nodejs4.3-edge" }
            /// `nodejs6.10`
            public static var nodejs6_10: CompatibleRuntimes { "nodejs6.10" }
            /// `nodejs8.10`
            public static var nodejs8_10: CompatibleRuntimes { "nodejs8.10" }
            /// `provided`
            public static var provided: CompatibleRuntimes { "provided" }
            /// `provided.al2`
            public static var providedAl2: CompatibleRuntimes { "provided.al2" }
            /// `provided.al2023`
            public static var providedAl2023: CompatibleRuntimes { "provided.al2023" }
            /// `python2.7`
            public static var python2_7: CompatibleRuntimes { "python2.7" }
            /// `python3.10`
            public static var python3_10: CompatibleRuntimes { "python3.10" }
            /// `python3.11`
            public static var python3_11: CompatibleRuntimes { "python3.11" }
            /// `python3.12`
            public static var python3_12: CompatibleRuntimes { "python3.12" }
            /// `python3.13`
            public static var python3_13: CompatibleRuntimes { "python3.13" }
            /// `python3.14`
            public static var python3_14: CompatibleRuntimes { "python3.14" }
            /// `python3.15`
            public static var python3_15: CompatibleRuntimes { "python3.15" }
            /// `python3.6`
            public static var python3_6: CompatibleRuntimes { "python3.6" }
            /// `python3.7`
            public static var python3_7: CompatibleRuntimes { "python3.7" }
            /// `python3.8`
            public static var python3_8: CompatibleRuntimes { "python3.8" }
            /// `python3.9`
            public static var python3_9: CompatibleRuntimes { "python3.9" }
            /// `ruby2.5`
            public static var ruby2_5: CompatibleRuntimes { "ruby2.5" }
            /// `ruby2.7`
            public static var ruby2_7: CompatibleRuntimes { "ruby2.7" }
            /// `ruby3.2`
            public static var ruby3_2: CompatibleRuntimes { "ruby3.2" }
            /// `ruby3.3`
            public static var ruby3_3: CompatibleRuntimes { "ruby3.3" }
            /// `ruby3.4`
            public static var ruby3_4: CompatibleRuntimes { "ruby3.4" }
            /// `ruby4.0`
            public static var ruby4_0: CompatibleRuntimes { "ruby4.0" }
        }

        /// `AWS::Serverless::LayerVersion`: `ContentUri`
        public struct ContentUri: PropertyObject, TextExpression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - bucket: Length 3 to 63. Pattern `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
            ///   - key: Length 1 to 1024.
            ///   - storageMode: One of `COPY`, `REFERENCE`.
            ///   - version: Length 1 to 1024.
            public init(
                bucket: ID<S3.Bucket>,
                key: Value<String>,
                storageMode: StorageMode? = nil,
                version: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Bucket": bucket.node,
                    "Key": key.node,
                    "StorageMode": storageMode?.node,
                    "Version": version?.node,
                ])
            }

            /// Text in its place.
            public init(_ text: Value<String>) { self.node = text.node }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Bucket`. Length 3 to 63. Pattern `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
                public var bucket: PropertyName<ID<S3.Bucket>> { "Bucket" }

                /// `Key`. Length 1 to 1024.
                public var key: PropertyName<Value<String>> { "Key" }

                /// `StorageMode`. One of `COPY`, `REFERENCE`.
                public var storageMode: PropertyName<StorageMode> { "StorageMode" }

                /// `Version`. Length 1 to 1024.
                public var version: PropertyName<Value<String>> { "Version" }
            }

            /// `AWS::Serverless::LayerVersion`: `ContentUri.StorageMode`
            public final class StorageMode: OpenEnum, @unchecked Sendable {
                /// `COPY`
                public static var copy: StorageMode { "COPY" }
                /// `REFERENCE`
                public static var reference: StorageMode { "REFERENCE" }
            }
        }
    }
}
