# Completion of postseal-cli for bash. tests/package/documents.py holds the words against --help.

# One offer a line, so that names of files may hold blanks; _postseal_cli's "current" is what was typed.
_postseal_cli_offer()
{
    mapfile -t COMPREPLY < <(compgen "$@" -- "$current")
}

_postseal_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local commands="check lint generate reports plan catalogue explain practice"
    local common="--help --version"
    local network="--resolver --trust --connect-to --policy-server --public --family --helo --timeout --no-smtp
        --authoritative --no-authoritative"
    local values="--resolver --trust --connect-to --policy-server --public --family --helo --timeout --subdomain --history
        --reports --format --output --input --jobs --threads --practice --replay --save-evidence --every --text --mx --domain --mode
        --max-age --host-address --host-cname --rua --id --ttl --zone --server --new-mx"
    local command="" options="" words="" i
    COMPREPLY=()

    # "--format=js" comes as three words, because "=" parts words in bash.
    if [[ $current == = ]]; then
        current=""
    elif [[ $previous == = ]] && ((COMP_CWORD > 1)); then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    if ((COMP_CWORD > 1)); then
        command=${COMP_WORDS[1]}
    fi

    case $command in
    "")
        _postseal_cli_offer -W "$commands $common"
        return
        ;;
    check)
        options="$network --quick --subdomain --post-test-report --history --reports --format --output --strict --input
            --jobs --threads --no-shared-answers --resume --no-evidence --progress --practice --replay --save-evidence
            --watch --write-timer --every"
        ;;
    lint) options="--text --mx --domain --format --output --strict" ;;
    generate)
        options="$network --mode --mx --max-age --host-address --host-cname --rua --id --ttl --zone --server --format
            --output"
        ;;
    reports) options="--domain --history --format --output" ;;
    plan)
        options="$network --new-mx --mode --mx --max-age --host-address --host-cname --rua --id --ttl --zone --history
            --format --output"
        ;;
    catalogue) options="--format" ;;
    practice) options="--list" ;;
    esac

    case $command/$previous in
    check/--format | lint/--format) words="text json jsonl markdown html" ;;
    reports/--format) words="text json" ;;
    catalogue/--format) words="text markdown json" ;;
    generate/--format)
        words="bind bind-relative nsupdate pdnsutil knotc tinydns dnsmasq powershell route53 gcloud azure
            cloudflare-zone cloudflare-api terraform-cloudflare terraform-aws terraform-google terraform-azurerm
            dnscontrol octodns table policy"
        ;;
    generate/--server) words="nginx apache caddy lighttpd haproxy traefik iis worker static" ;;
    plan/--format) words="text markdown ics json" ;;
    generate/--mode | plan/--mode) words="testing enforce none" ;;
    check/--family | generate/--family | plan/--family) words="any 4 6" ;;
    check/--every) words="1h 2h 3h 4h 6h 8h 12h 24h" ;;
    check/--practice) words=$(postseal-cli practice --list 2>/dev/null | cut -d ' ' -f 1) ;;
    generate/--output)
        compopt -o filenames 2>/dev/null
        _postseal_cli_offer -d
        return
        ;;
    */--trust | */--history | */--reports | */--input | */--output | */--replay | */--save-evidence)
        compopt -o filenames 2>/dev/null
        _postseal_cli_offer -f
        return
        ;;
    esac
    if [[ -n $words ]]; then
        _postseal_cli_offer -W "$words"
        return
    fi
    # A value that nobody can guess.
    for i in $values; do
        [[ $i != "$previous" ]] || return
    done

    if [[ $current == -* ]]; then
        _postseal_cli_offer -W "$options $common"
        return
    fi
    case $command in
    lint)
        if ((COMP_CWORD == 2)); then
            _postseal_cli_offer -W "sts-txt sts-policy tlsrpt-txt tlsrpt-report"
        else
            compopt -o filenames 2>/dev/null
            _postseal_cli_offer -W "sts-txt sts-policy tlsrpt-txt tlsrpt-report" -f
        fi
        ;;
    reports)
        if ((COMP_CWORD == 2)); then
            _postseal_cli_offer -W "add list show summary"
        else
            compopt -o filenames 2>/dev/null
            _postseal_cli_offer -f
        fi
        ;;
    plan)
        if ((COMP_CWORD == 2)); then
            _postseal_cli_offer -W "setup enforce change host rollback remove"
        fi
        ;;
    explain) _postseal_cli_offer -W "$(postseal-cli catalogue 2>/dev/null | cut -d ' ' -f 1)" ;;
    practice) _postseal_cli_offer -W "$(postseal-cli practice --list 2>/dev/null | cut -d ' ' -f 1)" ;;
    esac
}
complete -F _postseal_cli postseal-cli
