// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Route53 {
    /// `AWS::Route53::RecordSet`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html>.
    public struct RecordSet: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Route53::RecordSet" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - name: Length at most 1024.
        ///   - comment: Length at most 256. Never read back.
        ///   - failover: One of `PRIMARY`, `SECONDARY`.
        ///   - healthCheckId: Length at most 64.
        ///   - hostedZoneId: Length at most 44. A change replaces the resource.
        ///   - hostedZoneName: Length at most 256. A change replaces the resource. Never read back.
        ///   - resourceRecords: No item twice. Each: Length at most 4000.
        ///   - setIdentifier: Length 0 to 128.
        public init(
            _ logicalID: String,
            name: Value<String>,
            type: Value<String>,
            aliasTarget: AliasTarget? = nil,
            cidrRoutingConfig: CidrRoutingConfig? = nil,
            comment: Value<String>? = nil,
            failover: Failover? = nil,
            geoLocation: GeoLocation? = nil,
            geoProximityLocation: GeoProximityLocation? = nil,
            healthCheckId: ID<Route53.HealthCheck>? = nil,
            hostedZoneId: ID<Route53.HostedZone>? = nil,
            hostedZoneName: Value<String>? = nil,
            multiValueAnswer: Value<Bool>? = nil,
            region: Value<String>? = nil,
            resourceRecords: List<Value<String>>? = nil,
            setIdentifier: Value<String>? = nil,
            ttl: Value<String>? = nil,
            weight: Value<Int>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Route53.RecordSet>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Name": name.node,
                    "Type": type.node,
                    "AliasTarget": aliasTarget?.node,
                    "CidrRoutingConfig": cidrRoutingConfig?.node,
                    "Comment": comment?.node,
                    "Failover": failover?.node,
                    "GeoLocation": geoLocation?.node,
                    "GeoProximityLocation": geoProximityLocation?.node,
                    "HealthCheckId": healthCheckId?.node,
                    "HostedZoneId": hostedZoneId?.node,
                    "HostedZoneName": hostedZoneName?.node,
                    "MultiValueAnswer": multiValueAnswer?.node,
                    "Region": region?.node,
                    "ResourceRecords": resourceRecords?.node,
                    "SetIdentifier": setIdentifier?.node,
                    "TTL": ttl?.node,
                    "Weight": weight?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: Value<String> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Name`. Length at most 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `Type`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-type)
            public var type: PropertyName<Value<String>> { "Type" }

            /// `AliasTarget`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-aliastarget)
            public var aliasTarget: PropertyName<AliasTarget> { "AliasTarget" }

            /// `CidrRoutingConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-cidrroutingconfig)
            public var cidrRoutingConfig: PropertyName<CidrRoutingConfig> { "CidrRoutingConfig" }

            /// `Comment`. Length at most 256. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-comment)
            public var comment: PropertyName<Value<String>> { "Comment" }

            /// `Failover`. One of `PRIMARY`, `SECONDARY`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-failover)
            public var failover: PropertyName<Failover> { "Failover" }

            /// `GeoLocation`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-geolocation)
            public var geoLocation: PropertyName<GeoLocation> { "GeoLocation" }

            /// `GeoProximityLocation`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-geoproximitylocation)
            public var geoProximityLocation: PropertyName<GeoProximityLocation> { "GeoProximityLocation" }

            /// `HealthCheckId`. Length at most 64. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-healthcheckid)
            public var healthCheckId: PropertyName<ID<Route53.HealthCheck>> { "HealthCheckId" }

            /// `HostedZoneId`. Length at most 44. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-hostedzoneid)
            public var hostedZoneId: PropertyName<ID<Route53.HostedZone>> { "HostedZoneId" }

            /// `HostedZoneName`. Length at most 256. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-hostedzonename)
            public var hostedZoneName: PropertyName<Value<String>> { "HostedZoneName" }

            /// `MultiValueAnswer`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-multivalueanswer)
            public var multiValueAnswer: PropertyName<Value<Bool>> { "MultiValueAnswer" }

            /// `Region`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-region)
            public var region: PropertyName<Value<String>> { "Region" }

            /// `ResourceRecords`. No item twice. Each: Length at most 4000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-resourcerecords)
            public var resourceRecords: PropertyName<List<Value<String>>> { "ResourceRecords" }

            /// `SetIdentifier`. Length 0 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-setidentifier)
            public var setIdentifier: PropertyName<Value<String>> { "SetIdentifier" }

            /// `TTL`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-ttl)
            public var ttl: PropertyName<Value<String>> { "TTL" }

            /// `Weight`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html#cfn-route53-recordset-weight)
            public var weight: PropertyName<Value<Int>> { "Weight" }
        }

        /// `AWS::Route53::RecordSet`: `AliasTarget`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html>.
        public struct AliasTarget: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dnsName: Length at most 1024.
            ///   - hostedZoneId: Length at most 44.
            ///   - evaluateTargetHealth: Default false.
            public init(
                dnsName: Value<String>,
                hostedZoneId: ID<Route53.HostedZone>,
                evaluateTargetHealth: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "DNSName": dnsName.node,
                    "HostedZoneId": hostedZoneId.node,
                    "EvaluateTargetHealth": evaluateTargetHealth?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DNSName`. Length at most 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html#cfn-route53-recordset-aliastarget-dnsname)
                public var dnsName: PropertyName<Value<String>> { "DNSName" }

                /// `HostedZoneId`. Length at most 44. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html#cfn-route53-recordset-aliastarget-hostedzoneid)
                public var hostedZoneId: PropertyName<ID<Route53.HostedZone>> { "HostedZoneId" }

                /// `EvaluateTargetHealth`. Default false. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html#cfn-route53-recordset-aliastarget-evaluatetargethealth)
                public var evaluateTargetHealth: PropertyName<Value<Bool>> { "EvaluateTargetHealth" }
            }
        }

        /// `AWS::Route53::RecordSet`: `CidrRoutingConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-cidrroutingconfig.html>.
        public struct CidrRoutingConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - collectionId: Pattern `^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$`.
            ///   - locationName: Length 1 to 16. Pattern `[0-9A-Za-z_\-\*]+`.
            public init(
                collectionId: ID<Route53.CidrCollection>,
                locationName: Value<String>
            ) {
                self.node = Node(properties: [
                    "CollectionId": collectionId.node,
                    "LocationName": locationName.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CollectionId`. Pattern `^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-cidrroutingconfig.html#cfn-route53-recordset-cidrroutingconfig-collectionid)
                public var collectionId: PropertyName<ID<Route53.CidrCollection>> { "CollectionId" }

                /// `LocationName`. Length 1 to 16. Pattern `[0-9A-Za-z_\-\*]+`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-cidrroutingconfig.html#cfn-route53-recordset-cidrroutingconfig-locationname)
                public var locationName: PropertyName<Value<String>> { "LocationName" }
            }
        }

        /// `AWS::Route53::RecordSet`: `Coordinates`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-coordinates.html>.
        public struct Coordinates: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - latitude: Pattern `[-+]?[0-9]{1,2}(\.[0-9]{0,2})?`.
            ///   - longitude: Pattern `[-+]?[0-9]{1,3}(\.[0-9]{0,2})?`.
            public init(
                latitude: Value<String>,
                longitude: Value<String>
            ) {
                self.node = Node(properties: [
                    "Latitude": latitude.node,
                    "Longitude": longitude.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Latitude`. Pattern `[-+]?[0-9]{1,2}(\.[0-9]{0,2})?`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-coordinates.html#cfn-route53-recordset-coordinates-latitude)
                public var latitude: PropertyName<Value<String>> { "Latitude" }

                /// `Longitude`. Pattern `[-+]?[0-9]{1,3}(\.[0-9]{0,2})?`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-coordinates.html#cfn-route53-recordset-coordinates-longitude)
                public var longitude: PropertyName<Value<String>> { "Longitude" }
            }
        }

        /// `AWS::Route53::RecordSet`: `Failover`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-failover.html>.
        public final class Failover: OpenEnum, @unchecked Sendable {
            /// `PRIMARY`
            public static var primary: Failover { "PRIMARY" }
            /// `SECONDARY`
            public static var secondary: Failover { "SECONDARY" }
        }

        /// `AWS::Route53::RecordSet`: `GeoLocation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geolocation.html>.
        public struct GeoLocation: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - continentCode: Length 2.
            ///   - countryCode: Length 1 to 2.
            ///   - subdivisionCode: Length 1 to 3.
            public init(
                continentCode: Value<String>? = nil,
                countryCode: Value<String>? = nil,
                subdivisionCode: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "ContinentCode": continentCode?.node,
                    "CountryCode": countryCode?.node,
                    "SubdivisionCode": subdivisionCode?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ContinentCode`. Length 2. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geolocation.html#cfn-route53-recordset-geolocation-continentcode)
                public var continentCode: PropertyName<Value<String>> { "ContinentCode" }

                /// `CountryCode`. Length 1 to 2. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geolocation.html#cfn-route53-recordset-geolocation-countrycode)
                public var countryCode: PropertyName<Value<String>> { "CountryCode" }

                /// `SubdivisionCode`. Length 1 to 3. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geolocation.html#cfn-route53-recordset-geolocation-subdivisioncode)
                public var subdivisionCode: PropertyName<Value<String>> { "SubdivisionCode" }
            }
        }

        /// `AWS::Route53::RecordSet`: `GeoProximityLocation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geoproximitylocation.html>.
        public struct GeoProximityLocation: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - awsRegion: Length 1 to 64.
            ///   - bias: Range -99 to 99.
            ///   - localZoneGroup: Length 1 to 64.
            public init(
                awsRegion: Value<String>? = nil,
                bias: Value<Int>? = nil,
                coordinates: Coordinates? = nil,
                localZoneGroup: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "AWSRegion": awsRegion?.node,
                    "Bias": bias?.node,
                    "Coordinates": coordinates?.node,
                    "LocalZoneGroup": localZoneGroup?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AWSRegion`. Length 1 to 64. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geoproximitylocation.html#cfn-route53-recordset-geoproximitylocation-awsregion)
                public var awsRegion: PropertyName<Value<String>> { "AWSRegion" }

                /// `Bias`. Range -99 to 99. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geoproximitylocation.html#cfn-route53-recordset-geoproximitylocation-bias)
                public var bias: PropertyName<Value<Int>> { "Bias" }

                /// `Coordinates`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geoproximitylocation.html#cfn-route53-recordset-geoproximitylocation-coordinates)
                public var coordinates: PropertyName<Coordinates> { "Coordinates" }

                /// `LocalZoneGroup`. Length 1 to 64. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geoproximitylocation.html#cfn-route53-recordset-geoproximitylocation-localzonegroup)
                public var localZoneGroup: PropertyName<Value<String>> { "LocalZoneGroup" }
            }
        }
    }
}
