// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Route53 {
    /// `AWS::Route53::HealthCheck`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html>.
    public struct HealthCheck: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Route53::HealthCheck" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - healthCheckTags: No item twice.
        public init(
            _ logicalID: String,
            healthCheckConfig: HealthCheckConfig,
            healthCheckTags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Route53.HealthCheck>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "HealthCheckConfig": healthCheckConfig.node,
                    "HealthCheckTags": healthCheckTags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<Route53.HealthCheck> { .init(node: resource.ref) }

        /// `HealthCheckId`
        public var healthCheckId: ID<Route53.HealthCheck> { .init(node: resource.attribute("HealthCheckId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `HealthCheckConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html#cfn-route53-healthcheck-healthcheckconfig)
            public var healthCheckConfig: PropertyName<HealthCheckConfig> { "HealthCheckConfig" }

            /// `HealthCheckTags`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html#cfn-route53-healthcheck-healthchecktags)
            public var healthCheckTags: PropertyName<List<Tag>> { "HealthCheckTags" }
        }

        /// `AWS::Route53::HealthCheck`: `AlarmIdentifier`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-healthcheck-alarmidentifier.html>.
        public struct AlarmIdentifier: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 256.
            ///   - region: One of `af-south-1`, `ap-east-1`, `ap-east-2`, `ap-northeast-1`, `ap-northeast-2`, `ap-northeast-3`, `ap-south-1`, `ap-south-2` and 38 more.
            public init(
                name: Value<String>,
                region: Region
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Region": region.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Length 1 to 256. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-healthcheck-alarmidentifier.html#cfn-route53-healthcheck-alarmidentifier-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Region`. One of `af-south-1`, `ap-east-1`, `ap-east-2`, `ap-northeast-1`, `ap-northeast-2`, `ap-northeast-3`, `ap-south-1`, `ap-south-2` and 38 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-healthcheck-alarmidentifier.html#cfn-route53-healthcheck-alarmidentifier-region)
                public var region: PropertyName<Region> { "Region" }
            }

            /// `AWS::Route53::HealthCheck`: `AlarmIdentifier.Region`
            public final class Region: OpenEnum, @unchecked Sendable {
                /// `af-south-1`
                public static var afSouth1: Region { "af-south-1" }
                /// `ap-east-1`
                public static var apEast1: Region { "ap-east-1" }
                /// `ap-east-2`
                public static var apEast2: Region { "ap-east-2" }
                /// `ap-northeast-1`
                public static var apNortheast1: Region { "ap-northeast-1" }
                /// `ap-northeast-2`
                public static var apNortheast2: Region { "ap-northeast-2" }
                /// `ap-northeast-3`
                public static var apNortheast3: Region { "ap-northeast-3" }
                /// `ap-south-1`
                public static var apSouth1: Region { "ap-south-1" }
                /// `ap-south-2`
                public static var apSouth2: Region { "ap-south-2" }
                /// `ap-southeast-1`
                public static var apSoutheast1: Region { "ap-southeast-1" }
                /// `ap-southeast-2`
                public static var apSoutheast2: Region { "ap-southeast-2" }
                /// `ap-southeast-3`
                public static var apSoutheast3: Region { "ap-southeast-3" }
                /// `ap-southeast-4`
                public static var apSoutheast4: Region { "ap-southeast-4" }
                /// `ap-southeast-5`
                public static var apSoutheast5: Region { "ap-southeast-5" }
                /// `ap-southeast-6`
                public static var apSoutheast6: Region { "ap-southeast-6" }
                /// `ap-southeast-7`
                public static var apSoutheast7: Region { "ap-southeast-7" }
                /// `ca-central-1`
                public static var caCentral1: Region { "ca-central-1" }
                /// `ca-west-1`
                public static var caWest1: Region { "ca-west-1" }
                /// `cn-north-1`
                public static var cnNorth1: Region { "cn-north-1" }
                /// `cn-northwest-1`
                public static var cnNorthwest1: Region { "cn-northwest-1" }
                /// `eu-central-1`
                public static var euCentral1: Region { "eu-central-1" }
                /// `eu-central-2`
                public static var euCentral2: Region { "eu-central-2" }
                /// `eu-isoe-west-1`
                public static var euIsoeWest1: Region { "eu-isoe-west-1" }
                /// `eu-north-1`
                public static var euNorth1: Region { "eu-north-1" }
                /// `eu-south-1`
                public static var euSouth1: Region { "eu-south-1" }
                /// `eu-south-2`
                public static var euSouth2: Region { "eu-south-2" }
                /// `eu-west-1`
                public static var euWest1: Region { "eu-west-1" }
                /// `eu-west-2`
                public static var euWest2: Region { "eu-west-2" }
                /// `eu-west-3`
                public static var euWest3: Region { "eu-west-3" }
                /// `eusc-de-east-1`
                public static var euscDeEast1: Region { "eusc-de-east-1" }
                /// `il-central-1`
                public static var ilCentral1: Region { "il-central-1" }
                /// `me-central-1`
                public static var meCentral1: Region { "me-central-1" }
                /// `me-south-1`
                public static var meSouth1: Region { "me-south-1" }
                /// `mx-central-1`
                public static var mxCentral1: Region { "mx-central-1" }
                /// `sa-east-1`
                public static var saEast1: Region { "sa-east-1" }
                /// `us-east-1`
                public static var usEast1: Region { "us-east-1" }
                /// `us-east-2`
                public static var usEast2: Region { "us-east-2" }
                /// `us-gov-east-1`
                public static var usGovEast1: Region { "us-gov-east-1" }
                /// `us-gov-west-1`
                public static var usGovWest1: Region { "us-gov-west-1" }
                /// `us-iso-east-1`
                public static var usIsoEast1: Region { "us-iso-east-1" }
                /// `us-iso-west-1`
                public static var usIsoWest1: Region { "us-iso-west-1" }
                /// `us-isob-east-1`
                public static var usIsobEast1: Region { "us-isob-east-1" }
                /// `us-isob-west-1`
                public static var usIsobWest1: Region { "us-isob-west-1" }
                /// `us-isof-east-1`
                public static var usIsofEast1: Region { "us-isof-east-1" }
                /// `us-isof-south-1`
                public static var usIsofSouth1: Region { "us-isof-south-1" }
                /// `us-west-1`
                public static var usWest1: Region { "us-west-1" }
                /// `us-west-2`
                public static var usWest2: Region { "us-west-2" }
            }
        }

        /// `AWS::Route53::HealthCheck`: `HealthCheckConfig`
        public struct HealthCheckConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `CALCULATED`, `CLOUDWATCH_METRIC`, `HTTP`, `HTTP_STR_MATCH`, `HTTPS`, `HTTPS_STR_MATCH`, `TCP`, `RECOVERY_CONTROL`. A change replaces the resource.
            ///   - childHealthChecks: Items 0 to 256. Each: Length 0 to 64.
            ///   - failureThreshold: Range 1 to 10.
            ///   - fullyQualifiedDomainName: Length 0 to 255.
            ///   - healthThreshold: Range 0 to 256.
            ///   - insufficientDataHealthStatus: One of `Healthy`, `LastKnownStatus`, `Unhealthy`.
            ///   - ipAddress: Length 0 to 45.
            ///   - measureLatency: A change replaces the resource.
            ///   - port: Range 1 to 65535.
            ///   - regions: One of `ap-northeast-1`, `ap-southeast-1`, `ap-southeast-2`, `eu-west-1`, `sa-east-1`, `us-east-1`, `us-west-1`, `us-west-2`. Items 3 to 64.
            ///   - requestInterval: Range 10 to 30. A change replaces the resource.
            ///   - resourcePath: Length 0 to 255.
            ///   - routingControlArn: Length 1 to 255.
            ///   - searchString: Length 0 to 255.
            public init(
                type: TypeProperty,
                alarmIdentifier: AlarmIdentifier? = nil,
                childHealthChecks: List<Value<String>>? = nil,
                enableSNI: Value<Bool>? = nil,
                failureThreshold: Value<Int>? = nil,
                fullyQualifiedDomainName: Value<String>? = nil,
                healthThreshold: Value<Int>? = nil,
                insufficientDataHealthStatus: InsufficientDataHealthStatus? = nil,
                inverted: Value<Bool>? = nil,
                ipAddress: Value<String>? = nil,
                measureLatency: Value<Bool>? = nil,
                port: Value<Int>? = nil,
                regions: List<Regions>? = nil,
                requestInterval: Value<Int>? = nil,
                resourcePath: Value<String>? = nil,
                routingControlArn: Value<String>? = nil,
                searchString: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type.node,
                    "AlarmIdentifier": alarmIdentifier?.node,
                    "ChildHealthChecks": childHealthChecks?.node,
                    "EnableSNI": enableSNI?.node,
                    "FailureThreshold": failureThreshold?.node,
                    "FullyQualifiedDomainName": fullyQualifiedDomainName?.node,
                    "HealthThreshold": healthThreshold?.node,
                    "IPAddress": ipAddress?.node,
                    "InsufficientDataHealthStatus": insufficientDataHealthStatus?.node,
                    "Inverted": inverted?.node,
                    "MeasureLatency": measureLatency?.node,
                    "Port": port?.node,
                    "Regions": regions?.node,
                    "RequestInterval": requestInterval?.node,
                    "ResourcePath": resourcePath?.node,
                    "RoutingControlArn": routingControlArn?.node,
                    "SearchString": searchString?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `CALCULATED`, `CLOUDWATCH_METRIC`, `HTTP`, `HTTP_STR_MATCH`, `HTTPS`, `HTTPS_STR_MATCH`, `TCP`, `RECOVERY_CONTROL`. A change replaces the resource.
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `AlarmIdentifier`.
                public var alarmIdentifier: PropertyName<AlarmIdentifier> { "AlarmIdentifier" }

                /// `ChildHealthChecks`. Items 0 to 256. Each: Length 0 to 64.
                public var childHealthChecks: PropertyName<List<Value<String>>> { "ChildHealthChecks" }

                /// `EnableSNI`.
                public var enableSNI: PropertyName<Value<Bool>> { "EnableSNI" }

                /// `FailureThreshold`. Range 1 to 10.
                public var failureThreshold: PropertyName<Value<Int>> { "FailureThreshold" }

                /// `FullyQualifiedDomainName`. Length 0 to 255.
                public var fullyQualifiedDomainName: PropertyName<Value<String>> { "FullyQualifiedDomainName" }

                /// `HealthThreshold`. Range 0 to 256.
                public var healthThreshold: PropertyName<Value<Int>> { "HealthThreshold" }

                /// `InsufficientDataHealthStatus`. One of `Healthy`, `LastKnownStatus`, `Unhealthy`.
                public var insufficientDataHealthStatus: PropertyName<InsufficientDataHealthStatus> { "InsufficientDataHealthStatus" }

                /// `Inverted`.
                public var inverted: PropertyName<Value<Bool>> { "Inverted" }

                /// `IPAddress`. Length 0 to 45.
                public var ipAddress: PropertyName<Value<String>> { "IPAddress" }

                /// `MeasureLatency`. A change replaces the resource.
                public var measureLatency: PropertyName<Value<Bool>> { "MeasureLatency" }

                /// `Port`. Range 1 to 65535.
                public var port: PropertyName<Value<Int>> { "Port" }

                /// `Regions`. One of `ap-northeast-1`, `ap-southeast-1`, `ap-southeast-2`, `eu-west-1`, `sa-east-1`, `us-east-1`, `us-west-1`, `us-west-2`. Items 3 to 64.
                public var regions: PropertyName<List<Regions>> { "Regions" }

                /// `RequestInterval`. Range 10 to 30. A change replaces the resource.
                public var requestInterval: PropertyName<Value<Int>> { "RequestInterval" }

                /// `ResourcePath`. Length 0 to 255.
                public var resourcePath: PropertyName<Value<String>> { "ResourcePath" }

                /// `RoutingControlArn`. Length 1 to 255.
                public var routingControlArn: PropertyName<Value<String>> { "RoutingControlArn" }

                /// `SearchString`. Length 0 to 255.
                public var searchString: PropertyName<Value<String>> { "SearchString" }
            }

            /// `AWS::Route53::HealthCheck`: `HealthCheckConfig.InsufficientDataHealthStatus`
            public final class InsufficientDataHealthStatus: OpenEnum, @unchecked Sendable {
                /// `Healthy`
                public static var healthy: InsufficientDataHealthStatus { "Healthy" }
                /// `LastKnownStatus`
                public static var lastKnownStatus: InsufficientDataHealthStatus { "LastKnownStatus" }
                /// `Unhealthy`
                public static var unhealthy: InsufficientDataHealthStatus { "Unhealthy" }
            }

            /// `AWS::Route53::HealthCheck`: `HealthCheckConfig.Regions`
            public final class Regions: OpenEnum, @unchecked Sendable {
                /// `ap-northeast-1`
                public static var apNortheast1: Regions { "ap-northeast-1" }
                /// `ap-southeast-1`
                public static var apSoutheast1: Regions { "ap-southeast-1" }
                /// `ap-southeast-2`
                public static var apSoutheast2: Regions { "ap-southeast-2" }
                /// `eu-west-1`
                public static var euWest1: Regions { "eu-west-1" }
                /// `sa-east-1`
                public static var saEast1: Regions { "sa-east-1" }
                /// `us-east-1`
                public static var usEast1: Regions { "us-east-1" }
                /// `us-west-1`
                public static var usWest1: Regions { "us-west-1" }
                /// `us-west-2`
                public static var usWest2: Regions { "us-west-2" }
            }

            /// `AWS::Route53::HealthCheck`: `HealthCheckConfig.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `CALCULATED`
                public static var calculated: TypeProperty { "CALCULATED" }
                /// `CLOUDWATCH_METRIC`
                public static var cloudwatchMetric: TypeProperty { "CLOUDWATCH_METRIC" }
                /// `HTTP`
                public static var http: TypeProperty { "HTTP" }
                /// `HTTPS`
                public static var https: TypeProperty { "HTTPS" }
                /// `HTTPS_STR_MATCH`
                public static var httpsStrMatch: TypeProperty { "HTTPS_STR_MATCH" }
                /// `HTTP_STR_MATCH`
                public static var httpStrMatch: TypeProperty { "HTTP_STR_MATCH" }
                /// `RECOVERY_CONTROL`
                public static var recoveryControl: TypeProperty { "RECOVERY_CONTROL" }
                /// `TCP`
                public static var tcp: TypeProperty { "TCP" }
            }
        }
    }
}
