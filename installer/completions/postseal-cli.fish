# Completion of postseal-cli for fish. tests/package/documents.py holds the words against --help.

function __postseal_cli_scenarios
    postseal-cli practice --list 2>/dev/null | string replace -r ' +' \t
end
function __postseal_cli_checks
    postseal-cli catalogue 2>/dev/null | string replace -r ' +' \t
end

complete -c postseal-cli -f
complete -c postseal-cli -s h -l help -d 'Show the options'
complete -c postseal-cli -l version -d 'Show the version'

complete -c postseal-cli -n __fish_use_subcommand -a check -d 'Look at domains and say what senders make of them'
complete -c postseal-cli -n __fish_use_subcommand -a lint -d 'Judge a record, a policy file or a TLS report'
complete -c postseal-cli -n __fish_use_subcommand -a generate -d 'Write the records and the policy file'
complete -c postseal-cli -n __fish_use_subcommand -a reports -d 'Keep TLS reports and add up what they say'
complete -c postseal-cli -n __fish_use_subcommand -a plan -d 'Plan a change by date'
complete -c postseal-cli -n __fish_use_subcommand -a catalogue -d 'List all checks'
complete -c postseal-cli -n __fish_use_subcommand -a explain -d 'Explain one check and how it can end'
complete -c postseal-cli -n __fish_use_subcommand -a practice -d 'Serve the practice network until interrupted'

# Network options.
set -l network '__fish_seen_subcommand_from check generate plan'
complete -c postseal-cli -n $network -x -l resolver -d 'Ask this name server'
complete -c postseal-cli -n $network -r -F -l trust -d 'Trust the certificates in this file too'
complete -c postseal-cli -n $network -x -l connect-to -d 'Connect there instead: HOST:PORT:ADDR:PORT'
complete -c postseal-cli -n $network -x -l policy-server -d 'Look at this machine as the policy host'
complete -c postseal-cli -n $network -x -l public -d 'Count addresses in this network as public'
complete -c postseal-cli -n $network -x -l family -a 'any 4 6' -d 'Connect over this kind of address only'
complete -c postseal-cli -n $network -x -l helo -d 'Name to greet mail servers with'
complete -c postseal-cli -n $network -x -l timeout -d 'Time for a whole domain, in seconds'
complete -c postseal-cli -n $network -l no-smtp -d 'Do not contact the mail servers'
complete -c postseal-cli -n $network -l authoritative -d 'Ask each authoritative name server too'
complete -c postseal-cli -n $network -l no-authoritative -d 'Do not ask the authoritative name servers'

set -l check '__fish_seen_subcommand_from check'
complete -c postseal-cli -n $check -l quick -d 'Look once only'
complete -c postseal-cli -n $check -x -l subdomain -d 'Does this subdomain receive mail without a policy?'
complete -c postseal-cli -n $check -l post-test-report -d 'Post a TLS report without content'
complete -c postseal-cli -n $check -r -F -l history -d 'Compare with earlier runs, and remember this one'
complete -c postseal-cli -n $check -r -F -l reports -d 'Judge by the TLS reports there too'
complete -c postseal-cli -n $check -x -l format -a 'text json jsonl markdown html' -d 'Form of the report'
complete -c postseal-cli -n $check -r -F -l output -d 'Write there'
complete -c postseal-cli -n $check -l strict -d 'Let warnings count as errors'
complete -c postseal-cli -n $check -r -F -l input -d 'Read domains from this file'
complete -c postseal-cli -n $check -x -l jobs -d 'So many domains at once'
complete -c postseal-cli -n $check -x -l threads -d 'So many threads'
complete -c postseal-cli -n $check -l no-shared-answers -d 'Ask a mail server anew for each domain'
complete -c postseal-cli -n $check -l resume -d 'Leave out the lines that are done'
complete -c postseal-cli -n $check -l no-evidence -d 'Leave out what reports were made of'
complete -c postseal-cli -n $check -l progress -d 'Tell how far a long run is'
complete -c postseal-cli -n $check -x -l practice -a '(__postseal_cli_scenarios)' -d 'Look at the practice network'
complete -c postseal-cli -n $check -r -F -l replay -d 'Judge a saved run again'
complete -c postseal-cli -n $check -r -F -l save-evidence -d 'Save what was seen'
complete -c postseal-cli -n $check -l watch -d 'Print only what changed'
complete -c postseal-cli -n $check -l write-timer -d 'Write a systemd timer that watches'
complete -c postseal-cli -n $check -x -l every -a '1h 2h 3h 4h 6h 8h 12h 24h' -d 'How often the timer runs'

set -l lint '__fish_seen_subcommand_from lint'
complete -c postseal-cli -n $lint -F -a 'sts-txt sts-policy tlsrpt-txt tlsrpt-report'
complete -c postseal-cli -n $lint -x -l text -d 'Judge this text'
complete -c postseal-cli -n $lint -x -l mx -d 'Judge a policy against this MX host'
complete -c postseal-cli -n $lint -x -l domain -d 'The domain to speak of'
complete -c postseal-cli -n $lint -x -l format -a 'text json jsonl markdown html' -d 'Form of the findings'
complete -c postseal-cli -n $lint -r -F -l output -d 'Write there'
complete -c postseal-cli -n $lint -l strict -d 'Let warnings count as errors'

set -l choices '__fish_seen_subcommand_from generate plan'
set -l generate '__fish_seen_subcommand_from generate'
complete -c postseal-cli -n $choices -x -l mode -a 'testing enforce none' -d 'Mode of the policy'
complete -c postseal-cli -n $choices -x -l mx -d 'Host name or pattern'
complete -c postseal-cli -n $choices -x -l max-age -d 'How long senders keep the policy, in seconds'
complete -c postseal-cli -n $choices -x -l host-address -d 'Address of the web server'
complete -c postseal-cli -n $choices -x -l host-cname -d 'Name of the provider'
complete -c postseal-cli -n $choices -x -l rua -d 'Where TLS reports go'
complete -c postseal-cli -n $choices -x -l id -d 'The policy id'
complete -c postseal-cli -n $choices -x -l ttl -d 'Lifetime of the records in caches, in seconds'
complete -c postseal-cli -n $choices -x -l zone -d 'The zone, where it is not the domain itself'
complete -c postseal-cli -n $generate -x -l server -d 'Print the configuration of this web server' \
    -a 'nginx apache caddy lighttpd haproxy traefik iis worker static'
complete -c postseal-cli -n $generate -x -l format -d 'How to write the records' \
    -a 'bind bind-relative nsupdate pdnsutil knotc tinydns dnsmasq powershell route53 gcloud azure cloudflare-zone cloudflare-api terraform-cloudflare terraform-aws terraform-google terraform-azurerm dnscontrol octodns table policy'
complete -c postseal-cli -n $generate -x -l output -a '(__fish_complete_directories)' -d 'Write everything into this folder'

set -l reports '__fish_seen_subcommand_from reports'
complete -c postseal-cli -n $reports -F -a 'add list show summary'
complete -c postseal-cli -n $reports -x -l domain -d 'Speak of this policy domain only'
complete -c postseal-cli -n $reports -r -F -l history -d 'Keep the reports in this file'
complete -c postseal-cli -n $reports -x -l format -a 'text json' -d 'Form of the answer'
complete -c postseal-cli -n $reports -r -F -l output -d 'Write there'
set -l plan '__fish_seen_subcommand_from plan'
complete -c postseal-cli -n $plan -a 'setup enforce change host rollback remove'
complete -c postseal-cli -n $plan -x -l new-mx -d 'For a change: a mail server that there will be'
complete -c postseal-cli -n $plan -r -F -l history -d 'Reckon with earlier runs, and remember this one'
complete -c postseal-cli -n $plan -x -l format -a 'text markdown ics json' -d 'Form of the plan'
complete -c postseal-cli -n $plan -r -F -l output -d 'Write there'

complete -c postseal-cli -n '__fish_seen_subcommand_from catalogue' -x -l format -a 'text markdown json' -d 'Form of the list'
complete -c postseal-cli -n '__fish_seen_subcommand_from explain' -a '(__postseal_cli_checks)'
complete -c postseal-cli -n '__fish_seen_subcommand_from practice' -l list -d 'List the scenarios'
complete -c postseal-cli -n '__fish_seen_subcommand_from practice' -a '(__postseal_cli_scenarios)'
