// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension CertificateManager {
    /// `AWS::CertificateManager::Certificate`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html>.
    public struct Certificate: StackDSL.Resource {
        public static let typeName = "AWS::CertificateManager::Certificate"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - domainName: `DomainName`. A change replaces the resource.
        ///   - certificateAuthorityArn: `CertificateAuthorityArn`. A change replaces the resource.
        ///   - certificateExport: `CertificateExport`. A change replaces the resource.
        ///   - certificateTransparencyLoggingPreference: `CertificateTransparencyLoggingPreference`.
        ///   - domainValidationOptions: `DomainValidationOptions`. A change replaces the resource.
        ///   - id: `Id`.
        ///   - keyAlgorithm: `KeyAlgorithm`. A change replaces the resource.
        ///   - subjectAlternativeNames: `SubjectAlternativeNames`. A change replaces the resource.
        ///   - tags: `Tags`. Items 1 to 50.
        ///   - validationMethod: `ValidationMethod`.
        public init(
            _ logicalID: String,
            domainName: Value<String>,
            certificateAuthorityArn: ARN<ACMPCA.CertificateAuthority>? = nil,
            certificateExport: CertificateExport? = nil,
            certificateTransparencyLoggingPreference: CertificateTransparencyLoggingPreference? = nil,
            domainValidationOptions: List<DomainValidationOption>? = nil,
            id: ARN<CertificateManager.Certificate>? = nil,
            keyAlgorithm: KeyAlgorithm? = nil,
            subjectAlternativeNames: List<Value<String>>? = nil,
            tags: List<Tag>? = nil,
            validationMethod: ValidationMethod? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<CertificateManager.Certificate>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "DomainName": domainName.node,
                    "CertificateAuthorityArn": certificateAuthorityArn?.node,
                    "CertificateExport": certificateExport?.node,
                    "CertificateTransparencyLoggingPreference": certificateTransparencyLoggingPreference?.node,
                    "DomainValidationOptions": domainValidationOptions?.node,
                    "Id": id?.node,
                    "KeyAlgorithm": keyAlgorithm?.node,
                    "SubjectAlternativeNames": subjectAlternativeNames?.node,
                    "Tags": tags?.node,
                    "ValidationMethod": validationMethod?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ARN<CertificateManager.Certificate> { .init(node: resource.ref) }

        /// `CertificateArn`
        public var certificateArn: ARN<CertificateManager.Certificate> { .init(node: resource.attribute("CertificateArn")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `DomainName`
            public var domainName: PropertyName<Value<String>> { "DomainName" }

            /// `CertificateAuthorityArn`
            public var certificateAuthorityArn: PropertyName<ARN<ACMPCA.CertificateAuthority>> { "CertificateAuthorityArn" }

            /// `CertificateExport`
            public var certificateExport: PropertyName<CertificateExport> { "CertificateExport" }

            /// `CertificateTransparencyLoggingPreference`
            public var certificateTransparencyLoggingPreference: PropertyName<CertificateTransparencyLoggingPreference> { "CertificateTransparencyLoggingPreference" }

            /// `DomainValidationOptions`
            public var domainValidationOptions: PropertyName<List<DomainValidationOption>> { "DomainValidationOptions" }

            /// `Id`
            public var id: PropertyName<ARN<CertificateManager.Certificate>> { "Id" }

            /// `KeyAlgorithm`
            public var keyAlgorithm: PropertyName<KeyAlgorithm> { "KeyAlgorithm" }

            /// `SubjectAlternativeNames`
            public var subjectAlternativeNames: PropertyName<List<Value<String>>> { "SubjectAlternativeNames" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `ValidationMethod`
            public var validationMethod: PropertyName<ValidationMethod> { "ValidationMethod" }
        }

        /// `AWS::CertificateManager::Certificate`: `CertificateExport`
        public struct CertificateExport: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var disabled: Self { "DISABLED" }
            public static var enabled: Self { "ENABLED" }
        }

        /// `AWS::CertificateManager::Certificate`: `CertificateTransparencyLoggingPreference`
        public struct CertificateTransparencyLoggingPreference: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var disabled: Self { "DISABLED" }
            public static var enabled: Self { "ENABLED" }
        }

        /// `AWS::CertificateManager::Certificate`: `DomainValidationOption`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html>.
        public struct DomainValidationOption: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - domainName: `DomainName`.
            ///   - hostedZoneId: `HostedZoneId`.
            ///   - validationDomain: `ValidationDomain`.
            public init(
                domainName: Value<String>? = nil,
                hostedZoneId: ID<Route53.HostedZone>? = nil,
                validationDomain: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "DomainName": domainName?.node,
                    "HostedZoneId": hostedZoneId?.node,
                    "ValidationDomain": validationDomain?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `DomainName`
                public var domainName: PropertyName<Value<String>> { "DomainName" }

                /// `HostedZoneId`
                public var hostedZoneId: PropertyName<ID<Route53.HostedZone>> { "HostedZoneId" }

                /// `ValidationDomain`
                public var validationDomain: PropertyName<Value<String>> { "ValidationDomain" }
            }
        }

        /// `AWS::CertificateManager::Certificate`: `KeyAlgorithm`
        public struct KeyAlgorithm: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var ecPrime256v1: Self { "EC_prime256v1" }
            public static var ecSecp384r1: Self { "EC_secp384r1" }
            public static var ecSecp521r1: Self { "EC_secp521r1" }
            public static var rsa1024: Self { "RSA_1024" }
            public static var rsa2048: Self { "RSA_2048" }
            public static var rsa3072: Self { "RSA_3072" }
            public static var rsa4096: Self { "RSA_4096" }
        }

        /// `AWS::CertificateManager::Certificate`: `ValidationMethod`
        public struct ValidationMethod: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var dns: Self { "DNS" }
            public static var email: Self { "EMAIL" }
            public static var http: Self { "HTTP" }
        }
    }
}
