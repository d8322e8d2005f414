// SPDX-License-Identifier: Apache-2.0

extension Resolutions {
    /// The resolutions that AWS's own names need.
    package static let recorded = Resolutions(
        [
            .attribute(
                "AWS::EKS::Cluster", "CertificateAuthority.Data", "certificateAuthority_Data",
                because: "the same attribute also exists as CertificateAuthorityData")
        ]
            + [
                .member(
                    "AWS::Serverless::Api", "EndpointConfiguration.VpcEndpointIds", "vpcEndpointIdsAsOfRestApi",
                    because: "SAM takes its own spelling and that of the REST API, and not both")
            ]
            + [
                "lowestPrice", "capacityOptimized", "capacityOptimizedPrioritized", "priceCapacityOptimized",
            ].map {
                .omitted(
                    "AWS::EC2::EC2Fleet", "SpotOptionsRequest.AllocationStrategy.\($0)",
                    because: "the spelling of spot fleets; EC2's API says it with hyphens")
            }
            + ["Default", "NoTermination"].map {
                .omitted(
                    "AWS::EC2::SpotFleet", "SpotFleetRequestConfigData.ExcessCapacityTerminationPolicy.\($0)",
                    because: "EC2's API says it with a small letter")
            }
            + ["Transition", "NoncurrentVersionTransition"].map {
                .omitted(
                    "AWS::S3::Bucket", "\($0).StorageClass.Glacier", because: "the older spelling of GLACIER")
            }
            + ["EMAIL_HEADER", "LINK_TAG", "MESSAGE_TAG"].map {
                .omitted(
                    "AWS::SES::ConfigurationSetEventDestination", "DimensionConfiguration.DimensionValueSource.\($0)",
                    because: "SES's API says it in camel case")
            }
            + [
                .omitted(
                    "AWS::EKS::Nodegroup", "CapacityType.OnDemand", because: "EKS's API says ON_DEMAND")
            ])
}
