// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension Settings {
    /// The same in another region, which answers when `http-api` does not. Both have the same images: each region pulls its own.
    static let httpAPIStandby: Settings = {
        var settings = Settings.httpAPI
        settings.region = .euCentral1
        settings.s3PrefixListId = S3PrefixList.id(in: .euCentral1)
        settings.network = .own(
            AddressPlan(
                vpcCidrBlock: "10.12.0.0/16",
                zones: [
                    .init("eu-central-1a", private: "10.12.0.0/24"), .init("eu-central-1b", private: "10.12.1.0/24"),
                ]))
        settings.failover = .secondary
        // API Gateway reads the file in its own region.
        settings.mutualTLS = MutualTLS(bucket: "shop-authorities-frankfurt", key: "authorities.pem")
        return settings
    }()
}

extension Environment {
    static let httpAPIStandby = Environment("http-api-standby", .httpAPIStandby) { settings in
        RegistryStack(settings)
        ServiceStack(settings)
    }
}
